import type { LanguageId } from '../model/language.ts';

/** Words that hashtags are made of, by language. Too few to split every tag; a tag with any other word stays as it is. */
export const tagWords: Readonly<Record<LanguageId, string>> = {
  en: `about action again against air all always american and are art artist artists author authors autumn award baby back baking battle beach beautiful best better big birthday black blog blue body book books brand bread breakfast
    business buy cancer care career change charity child children christmas city clean climate clothing coffee comfort community conference content cooking country crafts create creative crisis culture customer daily data day days
    deal deals design development digital dinner dogs dream dreams early earth easter easy economy education election emergency energy english equality event events every everyday everything family farm farmers fashion fashionable feel
    festival fire first fitness flood flower flowers follow food for free freedom friday friends from fruit fun future game games garden gardening gift gifts girls give global gold good great green group grow growth habits happy hand
    healthy health heart help here high hiring history holiday home hope hour hours house how human humans idea ideas indie industry innovation inspiration international investing japan job jobs journey joy justice kids kind kindness kitchen know
    language latest law lead leadership learn learning less lesson lessons life light lifestyle little live lives local long love lunch made make makers making market marketing matter matters media medical meeting mental mindset minute
    mobile monday money month more morning mother motivation music national natural nature never new news night note now nurse ocean online open organic our outdoor paint painting parents party peace people personal pet pets photo
    photography planet plant plants plastic play please podcast poem poetry police policy positive power pride privacy product productivity project public quality question questions quote quotes rain reading real recipe recipes reform
    remote report research rights river road running safe safety sale save saturday school science sea season security self service shop shopping show simple sister skills sleep slow small smart snow social software songs source space
    sport sports spring startup startups stay stop story stories street stress strong student students studio style summer sunday support sustainable talent talk tea teach teacher teachers team teams tech technology test thank thanks that the
    then think this thursday time tips today together tomorrow training travel tree trees trust tuesday under update vegan video vintage visit voice vote walk wall want water we wear website wedding wednesday week weekend wellness what
    when where white who why wildlife wind winner winter with woman women wood words work worker workers working world write writer writers writing year years yoga you young your youth
    in is it my of on to at`,
  id: `ada aku alam aman anak anti artikel ayah ayo baca bagus bahasa baik baju bakso bandung bangga bangsa banjir bantu baru batik belajar beli bencana berbagi berita bersama bersih besar bisa bisnis buah buatan budaya buka buku bumi
    bunga cepat cerita cinta coba cuaca daerah dapur dari desa desain dengan diskon dokter donasi edukasi ekonomi enak film foto gaji gambar gaya gempa gotong gratis guru halal hari harga hati hemat hidup hijau hujan hutan ibu ikan
    indah indonesia info ingat inspirasi internet jakarta jalan jangan jawa jual juara jujur jumat kamis kantor karya karyawan kabar kata kerja keluarga kesehatan kita kopi korupsi kota kreatif kuliah kuliner lagu laut libur liburan
    lingkungan literasi lokal lowongan main makan makanan malam mari masa masak masyarakat menulis merdeka miskin mobil motor muda mudah mudik murah musik nasi nasional negara negeri niaga nusantara olahraga pagi pahlawan pajak pantai
    pariwisata pasar pekan pemilu pemuda pendidikan perempuan petani pilih politik produk promo puasa pulang puisi rabu rakyat ramadan ramadhan resep rumah sabtu sampah saja sayur sehat sejarah sekolah selamat semangat senin seni siap
    sobat sosial sukses susu tani tanpa teknologi teman tempat terima kasih tips toko tolak tolong tugas tulis udara ujian uang usaha wanita warung wisata
    di ke`,
  fil: `abot agham alaga alagaan alam anak ani araw aral aso ating away baboy bagong bagyo baha bahay balita bansa barya basa basura bata batas bayan bawal bayani buhay bukas bulaklak bumili bundok dagat daan diyos dito gabi gabay galing
    ganda gawa gawang ginhawa gulay guro gutom halalan handa hanap hapon hatid hirap huwag ibon inang inyo isda isip itaas ito jeepney kababaihan kabataan kabuhayan kagubatan kaibigan kain kalikasan kalusugan kalye kami kape kapwa karapatan
    kasama katotohanan kayo kita kultura kuwento kwento laban labas lahat lahi lakas lakbay libre ligtas likha linggo linis lunes lupa luto lutong maaga mabuhay magandang magsasaka mahal mahalin manggagawa manila masa masarap masaya
    matuto merkado miyerkules mura musika mga nanay natin negosyo ngayon pagkain pagmamahal pagsulat palay palengke pamilya pananampalataya panahon para pasko pasyalan paglalakbay pinas pinoy pilipinas pilipino presyo proyekto puno pusong
    puso sabado salamat sama sahod sarap sariling sipag sining sulat sulong sustansya tahanan tama tanim tatay tao taumbayan tayo tindahan trabaho tubig tulong tunay turo ulan umaga unang wika wikang yaman
    at ng sa`,
};

/** Words that form compounds with others ("homeless", "bookshop"). A tag of two words is split only if neither is one of these. */
export const joiningWords = 'about back black body book books crafts day days hand house less light long makers making play time under wall water wear where with woman wood work worker workers working';

/** Tags that would be split although they are a name or one word in a dictionary. Found by splitting all words of the three languages. */
export const undivided = `aircraftswoman aircraftswomen airmobile airpower airspace airwomen allnight babyfood breadfruit breadwinner businesspeople businesswomen carefree childcare countrywomen dreamworld earthwomen everywhen everywomen feelgood
  firebrand firedogs fireflood firepower firewomen formatter formatters forthink fotokopi freestyle freewomen freewrite freewriting giftshop goodreads goodyear goodyears greenheart greenpeace groupthink hanapbuhay
  healthcare heartfree herefrom highlife highroad homegirls homemade homeschool homestay humankind ibubunga jualbeli karyawisata leadplant leadplants lifecare lifeworld masasama masasarap nevermore nevertheless
  neverthemore newmarket newsgirls newsgroup newspeople newsweek newswomen newswriting nightfire nightlife nightlives photoflood photopositive photoproduct photoshop photoshopping plantswomen policewomen punongguro
  roadshow schoolchild schoolchildren schoolgirls schoolkids schoolteacher schoolteachers seabeach seawomen servicewomen shopgirls shoptalk shopwomen showbread showgirls sleepwalk snowmobile spacewalk spacewomen
  sportspeople sportswomen sportswriter sportswriters sportswriting stopwords streetsmart teabread tugaskarya videoconference weeknight windflower windflowers wintergreen womenkind yourself`;
