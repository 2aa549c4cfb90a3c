import type { RuleWords } from '../../../words.ts';

export const value: Readonly<Record<string, RuleWords>> = {
  'trite-now': {
    title: 'Basa-basi itu selingan, bukan menu utama',
    advice: 'Ini soal momenmu sendiri. Coba tambahkan hal yang berguna buat pembaca, atau jadikan selingan sesekali.',
    why: 'Orang mengikuti karena ada manfaatnya; cerita “aku lagi apa” termasuk yang paling tidak disukai pembaca.',
  },
  'nothing-in-it': {
    title: 'Kasih pembaca satu hal untuk dibawa pulang',
    advice: 'Coba beri pembaca satu hal ya: fakta, tips, pertanyaan, atau tautan beserta alasannya.',
    why: 'Post yang terlalu pendek untuk dipahami termasuk yang paling sering dilewati.',
  },
  informs: {
    title: 'Fakta, angka, dan kabar baru bikin orang menyimak',
    advice: 'Ada angka yang jelas: {figure}. Kalau sumbernya disebut, pembaca makin percaya.',
    variants: {
      complete: 'Ada angka yang jelas, lengkap dengan asalnya: {figure}. Itu yang dipercaya pembaca.',
      sourced: 'Ada hal yang bisa dicek pembaca. Kalau sumbernya disebut, mereka makin percaya.',
    },
    why: 'Post yang dianggap layak dibaca pertama-tama adalah yang memberi informasi.',
  },
  teaches: {
    title: 'Tunjukkan cara melakukan sesuatu',
    advice: 'Ini mengajari sesuatu. Kalau langkahnya diurutkan, makin gampang dicoba.',
    why: 'Post yang berguna disimpan, dibagikan, dan dicari lagi.',
  },
  insight: {
    title: 'Sebut alasannya, dan apa artinya',
    advice: 'Kamu menyebut alasannya. Alasan itulah yang diingat pembaca.',
    why: 'Pendapat dan alasan memberi pembaca sesuatu yang tidak ada di judul berita.',
  },
  'asks-followers': {
    title: 'Ajukan pertanyaan yang bisa dijawab orang',
    advice: 'Pertanyaan yang tulus mengundang balasan. Siapkan waktu buat menjawabnya ya.',
    why: 'Pertanyaan kepada pengikut termasuk jenis post yang paling disukai pembaca.',
  },
  'reader-focus': {
    title: 'Tulis untuk pembaca, bukan tentang diri sendiri',
    advice: 'Banyak “aku”, belum ada “kamu”. Coba sebut apa artinya ini buat yang membaca.',
    praise: 'Kamu menyapa pembaca. Itu bikin orang merasa diajak bicara.',
    why: 'Orang mengikuti karena ada gunanya buat mereka; empat dari lima post cuma soal penulisnya.',
  },
  'link-reason': {
    title: 'Sebut kenapa tautannya layak diklik',
    advice: 'Coba tulis satu baris soal isi tautannya; tautan polos tidak memberi alasan untuk diklik.',
    praise: 'Tautannya disertai alasan untuk diklik.',
    why: 'Tautan polos biasanya dilewati: tidak ada yang tahu apa isinya.',
  },
  'promo-only': {
    title: 'Promo mendatangkan orang, manfaat membuat mereka betah',
    advice: 'Coba tambahkan tips, hasil, atau alasan, supaya tetap enak dibaca yang belum mau beli.',
    why: 'Orang berhenti mengikuti akun yang isinya jualan terus.',
  },
  'engagement-bait': {
    title: 'Biar orang membalas karena mau, bukan karena disuruh',
    advice: 'Coba ganti dengan pertanyaan yang memang ingin kamu tahu; minta like atau tag bikin orang malas.',
    why: 'Orang sadar kalau mereka cuma diajak menaikkan angka orang lain.',
  },
  'follow-bait': {
    title: 'Pengikut yang peduli lebih berharga daripada barter follow',
    advice: 'Coba bilang apa yang didapat kalau mengikutimu; barter follow cuma menambah angka, bukan pembaca.',
    why: 'Sepuluh ribu pengikut tidak banyak artinya kalau tidak ada yang menyimak.',
  },
  hype: {
    title: 'Kata sederhana lebih dipercaya',
    advice: 'Coba sebut manfaatnya alih-alih “{word}”, pakai angka kalau ada.',
    why: 'Kata-kata bombastis mengurangi kepercayaan; pembaca percaya pada hal yang bisa mereka bayangkan.',
  },
  teaser: {
    title: 'Kasih isinya dulu, baru ajak lanjut',
    advice: 'Coba bagikan bagian terbaiknya di sini, lalu tautkan sisanya.',
    why: 'Pembaca yang sudah dapat sesuatu dari post-nya akan mengklik dengan percaya.',
  },
  whine: {
    title: 'Ubah keluhan jadi hal yang berguna',
    advice: 'Ini terdengar seperti keluhan. Coba tambahkan pelajarannya, atau apa yang bisa memperbaikinya.',
    why: 'Pembaca kurang suka keluhan yang tidak bisa mereka bantu, tapi senang tahu apa solusinya.',
  },
  'event-details': {
    title: 'Sebut kapan, di mana, dan cara ikutnya',
    advice: 'Coba tambahkan kapan, di mana, dan cara ikutnya ya, biar orang bisa datang.',
    praise: 'Kapan, di mana, dan cara ikutnya: lengkap.',
    why: 'Kalau harus bertanya dulu tanggalnya, kebanyakan orang tidak jadi datang.',
  },
  calamity: {
    title: 'Saat bencana, melayani dulu',
    advice: 'Coba simpan dulu promonya untuk lain waktu; di sini orang sedang mencari bantuan.',
    praise: 'Kebutuhan, tempat, dan kontaknya ada: ini benar-benar bisa menolong.',
    why: 'Dalam keadaan darurat orang mencari kebutuhan, tempat, dan kontak, dan ingat siapa yang malah jualan.',
  },
};
