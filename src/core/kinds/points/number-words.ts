/** Words next to a number that tell what it is. The three languages share lists, because next to a number hardly any word means something else in another language. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const currencySigns = set('$ € £ ₱ ¥ ₹ ₩ ฿');
/** Before or after the amount. */
export const currencies = set(
  'rp idr php usd sgd rm myr eur gbp aud peso pesos piso pisong dollar dollars dolar dolyar euro euros rupiah ringgit pounds quid bucks cents sen sentimo yen',
);
/** Words near a number that make it an amount of money rather than a count: "gaji 5 jt", "18k sahod". */
export const payWords = set(
  'gaji upah honor salary pay pays paid wage sahod sweldo suweldo bayad fee fees harga price priced presyo cost costs biaya tarif ongkos budget modal kapital puhunan tiket ticket tickets htm donasi donation donate tip tips allowance bonus cicilan deposit dp srp fare pamasahe bayaran halagang',
);
export const percents = set('percent pct persen prosen porsyento porsiyento bahagdan percentage');
export const months = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec januari februari maret mei juni juli agustus agt ags agu oktober okt desember des enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre',
);
/** Months that are also ordinary words when written in lower case. */
export const doubtfulMonths = set('may march mar mei sep des apr');
export const weekdays = set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun senin selasa rabu kamis jumat sabtu minggu ahad isnin khamis jumaat lunes martes miyerkules huwebes biyernes sabado linggo',
);
export const dateWords = set('tanggal tgl petsa date since');
/** After a clock time. */
export const dayTimes = set("am pm a.m p.m nn mn wib wita wit o'clock oclock pagi siang sore malam pg ptg hrs gmt utc pht est pst et pt cst cet ist bst acst aest sgt jst edt pdt");
/** Filipino says "7 ng gabi". */
export const partsOfDay = set('umaga tanghali hapon gabi madaling');
/** Before a clock time; "jam" and "oras" are also the unit "hour". */
export const clockWords = set('pukul jam pkl alas oras');
/** Before a clock time with minutes, or near a day: "Meet 8.30", "tomorrow from 8". */
export const clockLeads = set(
  'doors till til until kick-off kickoff meet meeting start starts starting begin begins open opens opening close closes closing end ends from by before after around about leave leaves leaving depart departs arrive arrives buka mulai tutup sampai sampe hingga selesai sejak kumpul dari simula hanggang mula',
);
/** An hour after one of these needs no minutes. */
export const doors = set('doors till til kick-off kickoff');
/** "took the 7.42". */
export const rides = set('on my took take taking catch caught miss missed get got board boarded');
/** After a clock time. The latter also follow a bare hour. */
export const afterClock = set('start starts train bus ferry service finish departure sharp onwards kick-off kickoff');
export const punctual = set('sharp onwards kick-off kickoff');
/** Near a figure with decimals that is no time: "the rate was held at 4.25". */
export const notClock = set('rate rates gpa ipk nilai skor score scored average rata-rata kurs dollar dolar index shares stock trading traded valued fell rose dropped grew climbed naik turun tumaas bumaba version v versi');
export const hourWords = set('one two three four five six seven eight nine ten eleven twelve satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas');
/** Before "jam" these count hours: "dua jam", "setengah jam". */
export const numbersBefore = new Set([...hourWords, ...'setengah beberapa per belas puluh se'.split(' ')]);
/** Before "past". */
export const partsOfHour = set('half quarter five ten twenty');
/** Between two times or two amounts. */
export const upTo = set('to until till til through thru sampai sampe ampe hingga s/d sd hanggang - – —');
export const phoneWords = set(
  'call text phone tel telp telepon telpon hotline whatsapp wa viber hp cp sms fax tumawag tawagan itawag i-text hubungi kontak contact gcash call/text landline mobile dial ring rekening account',
);
/** A position in a sequence. */
export const ordinalWords = set('no no. nomor nomer number numero day hari rank ranked peringkat top ke pang step langkah hakbang level tahap phase batch gelombang round ronde putaran grade kelas type tipe tier stage seed juara place bilang');
/** A position in a work. */
export const pageWords = set(
  'page pages p pp hal halaman hlm pahina pp chapter bab kabanata slide slides figure fig table tabel part bagian bahagi parte episode episod eps ep season vol volume issue edisi article pasal artikulo section seksyon ayat verse line ch',
);
/** Numbered places. */
export const placeWords = set(
  'jl jln jalan street kav blok block blk lot unit floor lantai lt room ruang ruangan suite gate pintu loket counter window booth hall terminal platform peron koridor route rute bus km rt rw gang gg purok phase barangay brgy zone zona sitio apt door station pier gedung tower bldg building house rumah stall kanto kuwarto silid palapag court lapangan studio ward',
);
export const streets = set('st street road rd ave avenue lane ln drive dr blvd boulevard highway hwy square court crescent terrace kalye extension ext');
export const ageWords = set('age aged ages usia umur berusia berumur edad edad: gulang');
export const afterAge = set('anyos gulang yo yrs-old years-old year-old');
export const versionWords = set('v ver version versi bersyon release rilis build update patch');
/** Units of measurement. */
export const measures = set(
  'minute minutes min mins hour hours hr hrs second seconds sec secs day days week weeks month months year years yr yrs decade decades km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters m cm mm ft feet foot inch inches kg kgs kilo kilos kilong kilogram kilograms gram grams g mg ton tons tonne tonnes lb lbs ounce ounces oz litre litres liter liters ml l degree degrees °c °f kwh kw mw gw watt watts volt volts gb mb tb kb fps mph kph hectare hectares acre acres calories kcal points point bps x times kali lipat beses doble menit jam detik hari minggu pekan bulan tahun meter ons kuintal liter derajat hektare hektar ha poin sdm sdt sendok gelas minuto oras segundo araw linggo linggong buwan buwang taon taong minutong metro metrong litrong kilometro gramo sako sakong tonelada litro ektarya ektaryang tasa kutsara kutsarita cup cups tbsp tsp px rpm hz ghz mhz psi bpm',
);
/** Units attached to the figure: "5km", "2x". */
export const measureEnds = set('km m cm kg mi g mg ml l gb mb tb kb x h hr hrs min mins s sec d w mo y yr yrs ft in kwh kw w mw ms fps mph kph c f px hz ghz mhz lb lbs oz ha');
/** Multipliers, attached to a figure or after it: "10k", "50rb", "2 juta". */
export const multiplierEnds = set('k m b rb jt mn bn mil mio mm');
export const multipliers = set('thousand million billion trillion hundred dozen ribu juta miliar milyar triliun ratus rb jt lusin libo libong milyon milyong bilyon bilyong daan daang dosena');
/** Between an old and a new value. */
export const becomes = set('to into → -> ➡ ➡️ => > jadi menjadi ke tinggal naging hanggang');
/** Between a new and an old value. */
export const insteadOf = set('instead from dari mula kaysa imbes halip sebelumnya semula dating vs versus bukan compared was');
export const startsChange = set('from dari mula galing semula');
/** Words for something that rose or fell. */
export const moves = set(
  'cut cuts dropped drop drops fell fall falls rose rise rises grew grow grows growing reduced reduce reduces lowered raised increased increase jumped climbed improved shrank shrunk doubled tripled down up naik turun meningkat menurun berkurang bertambah tumbuh dipangkas hemat lumayan bumaba tumaas bumilis lumago nabawasan nadagdagan umabot lumaki lumiit',
);
/** These words and those of then and now. */
export const changes = new Set([...moves, ...'went gone now sekarang kini ngayon dulu dati before after'.split(' ')]);
/** Words after a number that do not say what is counted. */
export const noThings = set(
  'and or of in on at to for the a an is are was were will would can from by with as than that this these those so but if when per each vs dan atau di ke dari yang itu ini untuk dengan pada adalah akan sudah bisa karena jadi per lalu saja aja lagi dong ya sa ng mga ang at ay para kung o pa lang po ni si kay ito iyan pero kasi din rin ba na sehari sebulan setahun seminggu perhari perbulan sekarang',
);
/** Between a number and a unit these start something else: "412 applications last year", "8 walau sidang jam". */
export const turns = set('last this next before after while because though although walau walaupun outside inside near behind opposite meski meskipun tapi tetapi sebelum sesudah setelah saat ketika waktu noong nang bago habang kahit nakaraang susunod ngayong pero');
/** Days by name other than weekdays. */
export const dayWords = set('today tonight tomorrow yesterday besok lusa kemarin malam pagi siang sore bukas mamaya mamayang kahapon kagabi ngayong');
/** Things counted in thousands, so "50rb followers" is not an amount of money. */
export const audiences = set('followers follower subscriber subscribers subs views view viewers penonton pengikut download downloads unduhan likes like tayangan pembaca pendengar penduduk umat massa suara');
/** Before the result of a game or a vote. */
export const scoreWords = set('won win wins lost lose beat beats beaten voted vote votes draw drew score scored lead led menang kalah unggul imbang skor panalo nanalo talo natalo tabla');
