import { describe, expect, test } from 'vitest';
import { inTurn, reviewOf, type Texts } from './criticises.ts';

const mourning: Texts = {
  en: [
    'Today we remember the 14 people we lost in the Mill Road fire, ten years ago. The bells will ring at 20:04.', 'My dad passed away last night. He taught me to fix radios.', 'In memory of Ana Cruz, who taught here for 31 years.', 'Ten years since the tsunami. We light a candle for every one of the 312 victims.', 'A moment of silence at 8:15 for those who died in the crash.', 'It is the fifth anniversary of the Harbour Street bombing. Flowers at the gate.',
    'She lost her battle with cancer on Sunday.', 'RIP Mr Tan, who fixed every bike on our street.', 'Rest in peace, coach.', 'We lost our founder this morning. The shop is closed until Monday.', 'Two years since you left us, Mum.', 'Lest we forget: names are read at 11.', 'Names of the fallen are read at 11; we remember all 62.', 'My late husband planted this tree.', 'Our colleague Ben died on Friday. He was 41.', 'They commemorate the 1995 earthquake with 6,434 candles.', 'We buried my brother today.',
    'Dad would have turned 70 today.', 'Condolences to the Reyes family.', 'We are mourning our teacher, Mrs Lim.', 'My father died when his car left the road.', 'On the anniversary of the flood we read the names of 18 neighbours.', 'Vigil tonight for the victims of the ferry sinking, 7 pm.', 'Gone too soon, my friend.', 'RIP Bill, our postman for 30 years.', 'Remembering the 298 people of the flight.', 'Twenty years after the tsunami, we remember.', 'My dog died this morning, 14 years old.',
    'Still can’t believe this. Rest peacefully, Sophie 💔🙏', 'Until we meet again, Grandpa.', 'Taken too soon, little one. Rest in paradise.', 'Eternal rest to our choir master, Mr Cole.',
    'The driver of the bus died at the wheel this morning.', 'The man with the drone died on Friday.', 'Our tailor died on Tuesday. He mended every coat on the street.', 'On the day the fridge came, Dad died.', 'We lost my dad in the crash on Mill Road.', 'The rider of the bike died on line 4.',
  ],
  id: [
    'Hari ini kami mengenang 14 korban kebakaran Pasar Lama, sepuluh tahun lalu.', 'Ayah meninggal tadi malam. Beliau mengajari saya memperbaiki radio.', 'Peringatan 20 tahun tsunami Aceh, doa bersama jam 8.', 'Mengheningkan cipta untuk para pahlawan yang gugur, Senin jam 10.', 'Innalillahi, guru kami berpulang pagi ini.', 'Turut berduka untuk keluarga Pak Hadi.', 'Selamat jalan Bu, 31 tahun mengajar di sini.', 'Setahun kepergian Ibu, rumah masih sepi.', 'Tahlilan 40 hari almarhum Bapak, malam ini jam 7.', 'Tabur bunga di laut untuk korban kapal karam.', 'Kami memperingati gempa 2006 dengan 5.700 lilin.', 'Al Fatihah untuk sahabat kami, Rina.',
    'Doa bersama untuk korban longsor, Jumat sore.', 'Mendiang Pak Lurah menanam pohon ini tahun 1980.', 'Kabar duka: pendiri koperasi wafat semalam.', 'Mengenang almarhum Pak Guru, yang mengajar 40 tahun.', 'Haul ke 10 Kiai Ahmad, Ahad pagi.', 'Hari ini kita peringati tragedi Mei, 28 tahun lalu.', 'Rest in peace, Kak Dian.', 'Rekan kami tutup usia di umur 41 tahun.', '20 tahun tsunami Aceh. Al-Fatihah.', 'Beristirahat dengan tenang, Kakek. Tenang di surga ya.', 'Sampai jumpa di surga, Nak.',
    'Sopir mobil itu meninggal di tempat.', 'Pemilik motor meninggal tadi pagi.', 'Tukang kipas langganan kami meninggal kemarin.',
  ],
  fil: [
    'Inaalala natin ngayon ang 14 na nasawi sa sunog sa Mill Road, sampung taon na.', 'Pumanaw si Tatay kagabi. Siya ang nagturo sa akin mag-ayos ng radyo.', 'Anibersaryo ng bagyong Yolanda: misa 8am sa plaza.', 'Isang minutong katahimikan para sa mga biktima ng lindol.', 'Nakikiramay kami sa pamilya Reyes.', 'Sa alaala ni Gng. Lim, na nagturo dito ng 31 taon.', 'Babang luksa ni Lola sa Sabado.', 'Pasiyam ni Mang Jun mamayang 7.', 'Ginugunita ng bayan ang 62 na nasawi sa baha.', 'Isang taon nang wala si Nanay.', 'Yumao na ang aming tagapagtatag.', 'Namatay ang kasama naming si Ben noong Biyernes.', 'Paalam na, Coach.', 'Libing ni Aling Nena bukas, 9am.',
    'Burol ng guro namin sa kapilya.', 'Undas na: bukas ang sementeryo 5am.', 'Sumalangit nawa ang kaluluwa niya.', 'Nagsindi kami ng kandila para sa mga yumao.', 'Ipagdasal natin ang mga nasawi sa lumubog na barko.', 'Inilibing namin ang kapatid ko kanina.', 'Sampung taon mula nang mawala si Kuya. Miss ka na namin.', 'Namatay si Papa nang maaksidente ang kotse.', 'Pahinga ka na nang payapa, Lola.', 'Hanggang sa muli nating pagkikita, Tay.',
    'Namatay ang driver ng motor kanina.', 'Namatay kahapon ang may-ari ng tindahan.', 'Pinatay ang kapitbahay namin kagabi.',
  ],
};

const metaphor: Texts = {
  en: [
    'RIP out the old carpet before you measure: that saved us 2 trips.', 'RIP my sourdough starter, day 9, it smelled of paint.', 'The bill passed away from the cameras at 2 in the morning.', 'He lost his battle with the printer again.', 'Rest in peace is what R.I.P. stood for on 1600s stones: requiescat in pace.', 'My phone died at 40% and the map went with it.', 'A dead battery cost us the whole morning: check yours at night.', 'You are killing it, 40 orders before noon.', 'She lost her battle with the lawn mower, 12 stitches in the hose.', 'RIP to my old coffee machine, 11 years and 9,000 cups.', 'The server died twice, here is why.', 'Rip off the tape slowly, from the corner.', 'We mourn the old printer, which jammed 412 times.',
    'Rest peacefully tonight: 4 pillows compared, the cheap one won.', 'I died laughing at question 4.', 'The joke died on slide 3.', 'RIP to my favourite mug, it held 400 teas.', 'The meeting died at minute 4.', 'Good grief, 412 emails.', 'The Texas Chainsaw Massacre is 83 minutes long.', 'Yarn bombing starts at ten by the bridge.', 'Do not rip the seam, unpick it.', 'Career suicide is what they called it; the shop is now 9 years old.', 'Remember the fire drill on Monday at 10.', 'Anniversary sale of the fire station cafe, cakes from 2.', 'Our router passed away on Friday; the new one takes 4 minutes to set up.', 'Three years ago a fire closed our bakery; today we bake 300 loaves.', 'I lost my wife in the supermarket again; look for the cheese.',
    'January is dead in here, so every service costs £45 until the 31st.', 'On Thursday night the fridge in our kitchen died, with 90 eggs in it.', 'The wifi on the train died again, third day.', 'All our tomato seedlings died in the frost: cover yours tonight.', 'I lost my son in the queue, he was by the cheese.', 'The lift died between floors 2 and 3.',
  ],
  id: [
    'HP saya mati total, ini cara menyelamatkan fotonya.', 'Laptop wafat di hari sidang, cadangkan datamu.', 'RIP kuota, habis buat rapat 3 jam.', 'RIP printer kantor, 11 tahun setia.', 'Baterai meninggal jam 10, bawa pengisi daya.', 'Mati lampu dari jam 7 sampai 9 di Tebet.', 'Server kantor wafat dua kali, ini sebabnya.', 'Hp-ku wafat kecemplung.', 'RIP dompet, tanggal 25 masih lama.', 'Ingat simulasi gempa hari Senin jam 10.', 'Wifi meninggal lagi, pakai kabel saja.', 'Motor saya wafat di tanjakan, karburatornya kotor.', 'RIP charger, kabelnya digigit kucing.', 'Kipas angin meninggal dunia, ganti kapasitornya 15 ribu.', 'Laptop saya akhirnya wafat, umur 9 tahun.', 'Mau mati ketawa nonton ini.', 'Kulkas meninggal, cek dulu sekringnya.', 'Selamat jalan laptop, 9 tahun menemani skripsi.', 'Kompor kami sudah wafat, terima kasih 12 tahun.', 'RIP monstera, kebanyakan air.', 'Berduka untuk printer kantor yang macet 412 kali.',
    'HP gue mau mati, baterainya tinggal 2 persen.', 'Kulkas di dapur meninggal, isinya 40 telur.', 'Lampu di gang 3 sudah mau mati, tolong diganti.', 'Pengen mati lampu aja biar nggak rapat.',
  ],
  fil: [
    'Namatay ang wifi sa gitna ng klase, hotspot muna.', 'Namatay na ang laptop ko, 9 na taon.', 'RIP wallet, malayo pa ang sahod.', 'RIP printer ng opisina, 11 taon.', 'Namatay ang ilaw mula 7 hanggang 9 sa Tondo.', 'Pumanaw na ang electric-fan, palitan ang capacitor.', 'Patay sa tawa sa tanong 4.', 'Nagluluksa ako sa diet ko, may lechon kasi.', 'RIP savings, nag-enroll na ang tatlo.', 'Namatay ang generator, walang gasolina.', 'Namatay na naman ang signal sa tulay.', 'Paalam na sa laptop ko, 9 na taon tayong magkasama.', 'Namatay ang ref, tingnan muna ang piyus.', 'RIP cactus ko, sobra sa dilig.', 'Namatay sa kilig ang mga manonood.', 'Yumao na ang tsinelas ko, 4 na taon.', 'Namatay ang makina sa paakyat.', 'RIP data, naubos sa meeting.', 'Namatayan ng load sa gitna ng tawag.', 'Tandaan ang earthquake drill sa Lunes, 10am.',
    'Pinatay ko ang ilaw bago umalis, tipid ng 40 piso.', 'Namatay ang blender habang gumagawa ng shake.', 'Pinatay muna ang aircon, 200 piso ang natipid.',
  ],
};

describe('mourning gets no tip', () => {
  test.each(inTurn(mourning))('%s: %s', (language, text) => {
    const { silent, tips } = reviewOf(text, language);
    expect([silent, tips]).toEqual([true, []]);
  });
});
describe('mourning a thing does not count as grief', () => {
  test.each(inTurn(metaphor))('%s: %s', (language, text) => {
    expect(reviewOf(text, language).silent).toBe(false);
  });
});
