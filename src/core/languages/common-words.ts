/**
 * Words that are ordinary in any context. Only these are changed to lower case: no names, months or days, and nothing that is also an acronym, a company or a
 * place. Function words come from the word lists.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `about after again all almost alone already also always and another answer any anybody anyone anything are around asked away back bad bag basket bath beautiful because bed been before behind believe bell bells best better big
  bigger bike bikes birds birthday boat boats book books boots both bottle box boxes bread breakfast bridge bring broken brother brush bucket build building bus buses busy but buy cake call came can car cards care cars cat cats chair
  chairs cheap child children choir city clean cleaning clock closed clothes club coat coffee cold come comes coming concert cook corner could country crew cup customer customers dance daughter day days deadline dear delicious
  desk dinner dirty dishes does dog dogs done door doors down drink drive dry each early easy eat eggs email empty end enough even evening ever every everybody everyone everything eyes family far farm fast father feel feet few
  field finally find fine fire first fish fix flat floor flour flowers food foot football forget forgot form forms found free fresh friend friends from front fruit full fun funny game garden gate gates gave get gets getting give
  go goes going gone good got great ground group guests had half hall hand hands happen happened happy hard has hate have hear heard heart heat help here high hill him his holiday home hope horse hospital hot hour hours house
  houses how hungry hurry husband idea inside into is its job join jobs just keep key keys kids kind kitchen knew know lamp large last late later laugh learn learned leave leaves left less let letter library life light like line little
  live long look looking lost lot loud love lunch machine made make makes making man many map market maybe meal mean meat meet meeting men menu milk minute minutes miss money month months moon more morning most mother
  mountain mouth move much mud music must name names near need needs neighbour neighbours never new news next nice night no nobody noise none nose not note nothing now number often old once one only open opens opening or other
  our out outside oven over own page paint paper park part parts party path pay pen people phone photo picture pizza place plan plate play please pool post pot pots price prices print problem pump queue question quick quiet
  radio rain read ready really red rent repair rest rice ride right ring river road roof room rooms rope run said sale salt same sand save saw say says school sea seat see seen sell send ship shipping ships shoes shop shops short
  should show shut sick side sign simple sing sister sit sleep slow small smell smile snow so soap some somebody someone something song soon sorry soup space speak spring stairs stand start starts stay still stop stopped store
  stories story street strong sugar summer sun sure swim table take takes talk tall tea teach teacher tell ten than thank thanks that the their them then there these they thick thin thing things think this those thought three
  through ticket tickets time times tiny tired to today together told tomorrow tonight too took tools top touch towel town train trains tree trees trip true trust try turn two under until up use used very visit voice wait walk
  walls want warm was wash watch water way we weather week weekend weeks well went were wet what wheel when where which while white whole why wife wind window windows winter with without wives woman women wood word words
  work works world worst would write wrong year years yes yesterday yet you young your another minute not noon five six seven eight nine eleven twelve
  ada adalah air akan akhirnya aku alat anak apa atau ayam bagus bahan baju baik bakar bakso banget bangun bantu banyak baru barang bawa bayar beberapa begini begitu belajar beli belum benar berapa beras berani besar besok biasa
  bisa boleh buah buka bukan buku bunga buruk cabai cantik cara cari cepat cerita cinta coba cuci cuma dalam dan dapat dapur dari datang dekat dengan depan di dia dong dulu enak gelap gede gratis gula guru habis hai hampir hangat
  hari harga harus hati hujan hidup hilang ibu ikan ini itu jadi jalan jam jangan jauh jelas jual juga kabar kalau kalian kaki kakak kamar kami kamu kapan karena kata ke kecil kembali kenapa kenyang kereta kerja ketemu kirim kita
  kopi kotor kue kucing kuat kurang lagi lama lampu langit lapar lari lebih lewat libur lihat lucu luar lupa main makan makanan malam mahal mana mandi manis masak masih masuk mata mati mau meja melihat mereka minta minum mobil
  motor mulai murah nama nanti nasi naik nyaman oleh orang pagi pakai paling pasti pelan pelanggan pengen penuh pergi pernah perlu pintu pohon pulang punya putih rajin ramai rasa resep roti ruang rumah rusak saja sakit sama
  sampai sampah sangat satu saya sayur sebelum sedang sekarang sekali sekolah selalu selamat semua senang sendiri sepatu sepi sering setiap siang siapa sini sore suara sudah suka susu tahu tahun tanah tangan tapi tas teh teman
  tempat tepat terima terlalu tidak tidur tiga tinggi toko tolong tua tugas tulis tunggu turun uang udah untuk warga warna waktu warung yang
  ako akin alam alin anak ang anim araw asin aso ate ating ayaw ayos baba bago bahay bakit bala balik bata bawal bawat bigas bigla bili bilis buhay bukas bulaklak buong daan dahil dala dami dapat damit dati dalawa dito diyan gabi
  galing gamit ganda ganito ganoon gatas gawa gawin ginagawa gising gulay gusto hanap handa hapon hatid hindi hintay hirap huli huwag ibang ibig ikaw ilan ilaw init inom isa isang isda iyan iyon kaibigan kailan kailangan kain kainan
  kami kanin kanina kanta kape kapatid karne kasama kaya kayo klase konti kulang kumain kumusta kuya laban labas lahat lakad lakas laki lamang lang langit lapit lasa libre ligo lima linis lola lolo loob luma lutuin luto mabait
  mabilis mabuti madali madami mag maganda magandang magkano mahal mainit malaki malamig malapit malayo maliit malinis mama masama masarap masaya matagal matamis may mayroon mga mura na naman namin nang natin nasa ng ngayon ngayong
  ngiti nila nito niya nanay noon opo oras pa paano pagkain pala palengke papa para pareho parang pasok patay payong pera pero pila pinto po pula pumunta puno puso puti saan sabi sagot sakay salamat sama sapatos sarado sarap
  sarili sasakyan sayang si sige siguro sila simba sino siya suki sulat susi tabi tag-ulan tanghali tanong tao tapat tapos tatay tatlo tawag tayo tindahan totoo trabaho tubig tulog tulong tunay ulam ulan umaga upuan utang wala walang yata`.split(/\s+/),
);
/** Words that are ambiguous in capitals: May or may, US or us, IT or it. */
export const twofold: ReadonlySet<string> = new Set('may march mark bill will rose hope grace joy us it who un am pm id ai ph tv ok grab apple target visa zoom meta signal minggu simba'.split(' '));
