/**
 * Indonesian insults and swear words, as people write them on X: whole words, stems ("*" stands for any ending) and phrases.
 * No names of groups. "^" marks words that are also said of things or in sermons, "~" words that are mostly harmless.
 */
export const rudeIndonesian = `
anjing*|anjg|anjeng|anjink|anjinc|anjrit|anjrot|anjir^|anjay^|anjas^|njing|njir^|njirr^|anying|ajg|anj|asu|asuu|asw|asuw|asyu|babi|babii|bangsat*|bangsad|bgst|bgsd|bangst|bangkek|bajingan*|bajinga|bjingan|brengsek*|brengsk|
berengsek|breng-sek|bedebah|keparat*|laknat^|laknatullah~|jahanam^|jahannam^|terkutuk^|goblok*|goblog*|goblo|gblk|gblg|gblok|koplok|geblek|geblegh|tolol*|toloi|tolo|tll|bego|begoo|begok|beg0|bgo|bloon|blo'on|oon|o'on|dongo|dungu*|
dongok|pekok|pekak|pe'a|peak~|pea~|bodoh*|bodo~|bodok|idiot*|idiod|sinting|edan^|gila^|gelo~|gendeng|sarap^|sedeng~|stres^|stress^|otak udang|otak kosong|otak dengkul|otak kau|otak lu|otak lo|otak elu|otaknya di|tak berotak|
gak berotak|ga berotak|tidak berotak|punya otak|gak punya|ga punya~|kontol*|kntl|kontl|konthol|kontoll|k0ntol|memek*|mmk|meki|m3mek|pepek|pantek|pante|puki|pukimak|pukima|kimak|cukimai|cuki|cukimay|tempik|itil|jembut*|jmbt|jembud|
titit~|toket*|tetek~|tete~|ngentot*|ngentod*|ngentd|entot*|ngntot|ngntd|entod|ngewe*|ewe^|ngehe|ngehek|sange*|sangek|coli|colmek|ngocok~|peju*|pejuh|bokep*|ngaceng|crot~|pelir|peler|palkon|silit|bool~|burit|pantat^|bugil^|mesum^|
cabul^|bejat^|bejad^|jancok*|jancuk*|jancoek|janc0k|dancok|dancuk|djancok|djancuk|jancik|jancit|jangkrik~|cok^|cuk^|coeg~|ancok|ancuk|mbokne ancok|tai|taik|tae|taek|tahi|tahik|tayi|bacot*|bacod*|bct|cocot*|cangkem*|congor*|lambe~|
lambemu|matamu|mata lu~|ndasmu|endasmu|endas|ndas~|gundulmu|raimu|rai gedek|dengkulmu~|utekmu|pala lu~|pala lo~|palalu|kepala bapak|bapakmu~|mbokmu~|mak kau|emak lu~|pelacur*^|lonte*|lonthe|lont*|perek|jablay*|jablai|sundal|
sundala|telaso|tailaso|lacur|jalang*|cabo|gigolo~|bispak*|ani-ani~|begundal*|bangke*|bangkai^|sampah*^|najis*^|njis|najong|jijik*^|jijay|kampret*|kampang|kampungan^|norak^|udik^|katrok^|katro^|ndeso~|kacung*|jongos*|babu~|budak^|
antek*^|cecunguk*|cunguk|curut|tikus^|kunyuk*|monyet*|monyed|monyong|munyuk|kethek|ketek~|bedes|beruk|lutung|kebo~|kerbau~|keledai|kecoa~|kadal~|kutu kupret|kutukupret|buaya~|ular~|serigala~|hewan^|binatang^|budeg|budek|buta hati|
picek|pikun~|bisu~|setan*^|syetan*^|iblis*^|dajjal*^|dajal^|anak haram|anak setan|anak anjing|haram jadah|haramjadah|jadah|mampus*^|modar*|matek~|matilah~|mati aja|mati lu|mati lo|kurang ajar|kurangajar|kurang asem|sialan|sial^|
songong*^|belagu^|blagu^|sombong^|sok tau|sok tahu|sok pinter|sok suci|sok iye|sok jago|sok keren|tukang bohong|tukang fitnah|pembohong*^|penipu^|munafik*^|munafiq^|bohong~|dusta~|pendusta^|muka tembok|muka badak|muka dua|muka lu~|
muka lo~|muka kau~|tidak tahu malu|gak tau malu|ga tau malu|tak tahu malu|gatau malu|malu-maluin|tolak~|pecundang^|pengecut^|cemen^|cupu^|culun^|payah~|lebay~|alay*^|rese^|reseh^|resek^|bawel~|cerewet~|bacul|gembel*^|gelandangan~|
kere^|melarat~|nyinyir~|tengil|kepo~|iri~|biadab*^|keji^|bengis~|zalim^|dzolim^|dzalim^|fitnah^|maling*^|rampok~|koruptor^|garong*^|bangsatt|pengkhianat^|penghianat*^|diem lu|diam lu|diem lo|bacot lu|tutup mulut|tutup bacot|
mulut sampah|mulut comberan|ngaca dong|ngaca dulu|gak nanya|ga nanya|siapa nanya|lu siapa|gak becus|ga becus|nggak becus|tidak becus|cari muka|penjilat*^|jilat~|banyak bacot|banyak omong~|omong kosong|omdo^|bodo amat|persetan^|
masa bodo|najis lu|jelek^|buluk|dekil|burik|gendut~|gembrot|kontet|cebol|boncel|tonggos|jerawatan~|fak|fuck*|fucking|fuckin|fak yu|pakyu|shit|bullshit|bitch*|asshole|bastard|dick|pussy|motherfucker|wtf|stupid|damn~|sucks~|jerk|
loser|dumb|ampas|boker|bandot|bandit^|bujang lapuk|kudis^|panu~|kurap|borok^|busuk*^|genit~|ganjen|kegatelan|gatel~|germo|mucikari|pecun|pelakor^|ayam kampus|binal|bacol|desah~|telanjang~|haram~|hina^|hinaan~|sakit jiwa|gak waras|
ga waras|tidak waras|gangguan jiwa~|rumah sakit jiwa~|rsj|lengser~|sontoloyo|wewe gombel|kuntilanak~|pocong~|tuyul~|dedemit|demit|siluman|jin~|kera~|bekantan|bangau~|unta~|lintah~|benalu|parasit|lalat~|cacing~|belatung|kutil|upil|
ingus|ketombe|kotoran^|comberan^|got~|jamban|wc~|kakus|septic~|jamet|kamseupay|kamsupay|ngentit|mandul~|lumpuh~|buta~|tuli~|bisul|pincang|lol~|tolil|oneng|bolot^|lemot^|telmi^|dodol^|sableng^|senewen|kopet|kopok|mbladus|gathel|
gatheli|matane|ndasem|cangkemmu|wasu|basu~|segawon|celeng|wedhus|wedus~|bajigur|bajindul|diancuk|diamput|damput|jiancok|juancok|hancok|turuk|tempek|itek~|heuay|goblogsia|sia~|maneh~|aing~|siah~|kehed|belegug|belegu|bebal|bengak|
bengap|bongak|lancau|lancap|palat|ancur~|kintil|kentu|kenthu|kenthir|kentir|gendheng|edyan|uedan|semprul|sompret|sompral|setres|bahlul|bahlol|bakhil|pelit~|medit^|kikir~|rakus*^|serakah*^|tamak^|bengal|bandel^|nakal^|kasar~|
preman*^|berandal*^|brandal^|bromocorah|gadungan|abal-abal|palsu~|boneka^|wayang~|kacungnya|cecere|cere|remeh~|ngawur*^|ngaco|ngibul|kibul|tipu~|tipu-tipu|bacrit|bacotan|berak*|kencing~|kentut|tokai|tokay|eek|jorok^|plonga-plongo|
planga-plongo|plongo|longor|gagu~|hoax~|hoaks~|goblik|guoblok|gublok|tuolol|buodoh|gubluk|goblokk|gblq|tlol|bgsat|bngst|bngsat|ngentott|knt*l|k*ntol|m*m*k|anj*ng|anj*ing|b*bi|t*i|g*blok|t*lol|b*go|j*ncok|ng*ntot|bangs*t|lu~|lo~|
loe~|elu~|elo~|kau~|kowe~|koe~|situ~|ente~|lu pada~|anjirr^|mati^
`;
