/** Filipino posts, Taglish included, written for these tests, thirty a purpose. */
export const filipino = {
  inform: `
Tumaas ng 3.4% ang presyo ng bigas nitong Abril, ayon sa PSA.
Walang pasok bukas sa lahat ng antas sa Marikina dahil sa bagyo.
Paano maglinis ng electric fan: tanggalin ang takip, punasan ang elisi, patuyuin.
Ayon sa pag-aaral, 7 sa 10 mag-aaral ang kulang sa tulog.
Simula Hunyo 1, may bagong ruta ang bus papuntang airport.
Magnitude 4.8 na lindol ang naitala sa Surigao, sabi ng PHIVOLCS.
Tatlong hakbang para hindi malanta ang petchay sa ref.
Inaprubahan ng konseho ang P12 milyon para sa bagong health center.
Bumaba sa 3.9% ang walang trabaho noong Marso, mula 4.6% noong nakaraang taon.
Bakit maalat ang dagat? Galing sa bato ang asin na dala ng ilog.
Sarado ang tulay hanggang Biyernes dahil sa pagkukumpuni.
Umabot sa 1.2 milyon ang pasahero ng tren nitong unang quarter.
Tips sa pagpili ng matamis na pakwan: hanapin ang dilaw na batik.
Lumabas sa survey na mas gusto ng karamihan ang maglakad kung may lilim.
Inilabas ng DOH ang bagong gabay sa bakuna para sa mga sanggol.
Ang pagkakaiba ng baha at storm surge, ipinaliwanag ng eksperto.
Naayos na ang linya ng kuryente sa tatlong barangay kaninang alas-nuwebe.
Nabawasan ng 20% ang basura sa palengke mula nang ipagbawal ang plastik.
Alam niyo ba? Isang puno ng narra ay nabubuhay nang mahigit 100 taon.
Buod ng pulong: 7 am ang simula ng klase, libre ang uniporme.
Epektibo Lunes ang dagdag pasahe na P1 sa jeep.
Karaniwang pagkakamali sa pagsaing at kung paano ito maiiwasan.
Natuklasan ng mga mananaliksik ang bagong uri ng palaka sa Palawan.
Kasaysayan ng ating munisipyo: itinatag noong 1754 bilang daungan.
Signal No. 2 sa Catanduanes; asahan ang malakas na hangin ngayong gabi.
Ang datos ng DTI: 15 libong bagong negosyo ang narehistro ngayong taon.
Halimbawa ng resume na madaling basahin, may paliwanag bawat bahagi.
Dumami nang doble ang kaso ng dengue kumpara noong nakaraang taon.
Sanhi ng trapik sa EDSA: tatlong lane ang isinara para sa konstruksyon.
Bagong patakaran: hanggang Hunyo 30 ang pagpasa ng requirements.`,
  promote: `
50% off sa lahat ng damit hanggang Linggo, order na!
Sumali na sa libreng workshop sa Sabtu, limited slots lang po.
PM lang po para sa orders, may COD kami.
Tara na sa beach cleanup bukas, 6 am sa pantalan.
Open na ang pre-order ng t-shirt hanggang katapusan.
Bumili na ng tiket bago maubos, link sa bio.
Mag-donate ng lumang libro para sa aming community library.
Libreng shipping ngayong araw lang, add to cart na!
Hiring kami ng barista, magpadala ng resume hanggang Biyernes.
Pirmahan ang petisyon para sa ating parke, i-click ang link.
Paubos na ang stocks ng ube jam, habol na!
Dumalo sa paglulunsad ng aming libro sa Huwebes, libre ang pasok.
Buy 1 take 1 sa lahat ng kape mula 2 pm hanggang 5 pm.
Mag-register na sa webinar tungkol sa negosyo, Miyerkules ng gabi.
May bagong episode na ang podcast namin, pakinggan na!
Bisitahin ang booth namin sa expo at makakuha ng voucher.
Sali na sa photo contest at manalo ng bisikleta!
Tikman ang bagong menu simula bukas, kita-kits!
Kailangan namin ng volunteer ngayong weekend, mag-sign up na.
Available na ang bagong koleksyon sa shop namin.
I-download ang app at subukan nang libre sa loob ng 30 araw.
Huwag palampasin ang live mamayang 8 pm, panoorin sa page namin.
Bagsak presyo! Sapatos simula P499, hanggang 15 lang.
Mag-subscribe sa aming newsletter, libre tuwing Lunes.
Mag-book na para sa summer, may discount ngayong buwan.
Halina at sumali sa aming running group tuwing Linggo.
Gamitin ang code SUMMER para sa dagdag na tipid.
Ipadala ang kwento mo at manalo sa aming giveaway.
Reserve na kayo ng table, message lang po.
Suportahan ang lokal na magsasaka, bilhin na ang sariwang gulay dito.`,
  relate: `
Maraming salamat po sa lahat ng dumalo kahapon!
Hello po, pasensya na po sa abala. Pwede po bang makuha ang order number niyo?
Happy birthday sa ating kaibigang si Liza, ingat palagi!
Salamat sa feedback, sasabihin namin sa kusina.
Ano sa tingin niyo, mas masarap ba ang adobo na may sabaw?
Tama ka diyan, salamat sa pag-share.
Congrats sa mga nakapasa, proud kami sa inyo!
May nakasubok na ba ng bagong bike lane? Kwento naman.
Walang anuman po, masaya kaming makatulong.
Nakikiramay kami sa pamilya ni Mang Ben.
Ang galing naman nito, saludo kami!
Magandang tanong po, titingnan namin.
Pagaling ka agad, hihintayin ka namin.
Saan kayo nagbabakasyon kapag dalawang araw lang ang free?
Salamat sa pagbisita, kita tayo ulit sa susunod!
Ingat kayo sa biyahe mga kaibigan.
Maligayang Araw ng mga Guro sa lahat ng ating guro!
Salamat po sa sagot, laking tulong.
Paki-DM po kami para matulungan namin kayo.
Mabuhay ang mga volunteer na nagbantay magdamag, bilib kami sa inyo.
Guys, may recommend ba kayong ayusan ng laptop sa QC?
Oo nga po, ganyan din ang naramdaman namin.
Kumusta kayong lahat? Sana okay kayo.
Congratulations sa women's team, ang lupit niyo!
Sorry po ngayon lang nakasagot, sandali lang po.
Alin ang mas gusto niyo, umaga o gabi na biyahe?
Thank you sa driver na naghintay sa akin kanina.
Good luck sa mga mag-e-exam ngayon, kaya niyo yan!
Ang ganda ng idea mo bes, pwede ba naming gamitin?
Pareho tayo, kapit lang ha.`,
};
