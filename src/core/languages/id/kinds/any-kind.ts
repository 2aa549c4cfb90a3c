import type { GapTexts, GeneralTexts } from '../../../kinds/kind.ts';

export const anyKind: GeneralTexts = {
  'say-something': { tip: 'Ceritain ada apa, satu baris saja', more: 'Tips, fakta, pertanyaan, tawa: kalau ke teman, kamu cerita apa?' },
  'tell-more': { tip: 'Tambah satu detail: siapa, di mana, berapa, kenapa', more: 'Pilih yang pertama bakal ditanya orang asing.' },
  'who-cares': { tip: 'Tulis artinya buat yang membaca', more: 'Satu baris, kabarmu jadi kabar mereka.' },
  'only-sells': { tip: 'Kasih alasan buat baca, walau tidak belanja', more: 'Ilmunya dulu, baru tawarannya.' },
  deliver: { tip: 'Sebut sekarang: apa sih?', more: 'Yang ditahan-tahan malah dilewati.' },
  'no-begging': { tip: 'Biar disukai sendiri, tanpa minta like', more: 'Pertanyaan sungguhan lebih manjur.' },
  'link-reason': { tip: 'Tulis ada apa di balik linknya', more: 'Satu kalimat dari sana alasan terbaik buat klik.' },
  'get-to-point': { tip: 'Mulai dari intinya', more: 'Pembukaannya boleh belakangan, atau hapus.' },
  'plain-words': { tip: 'Ganti kata besar dengan kata biasa', more: 'Kalau di meja makan, kamu bilangnya gimana?' },
  'own-thought': { tip: 'Tambah pendapatmu sendiri', more: 'Bagian itu tidak bisa ditulis orang lain.' },
  'back-it-up': { tip: 'Kuatkan: satu kasus, angka, atau sumber', more: 'Satu saja cukup.' },
  'event-details': { tip: 'Tambah kapan, di mana, dan cara ikutnya', more: 'Orang memutuskan sambil lihat kalender.' },
  'turn-grumble': { tip: 'Tulis apa yang bisa bikin lebih baik', more: 'Jadi bisa dibenahi, bukan cuma diiyakan.' },
  'be-kind': { tip: 'Tulis supaya dia mau dengar', more: 'Poinnya tetap, tapi tidak menusuk.' },
  shouting: { tip: 'Pelankan: huruf kecil, satu "!"', more: 'Yang tenang terdengar lebih yakin.' },
  hashtags: { tip: 'Sisakan satu atau dua tagar', more: 'Kalimatnya harus gampang dicari.' },
  mentions: { tip: 'Mention yang bersangkutan saja', more: 'Buat yang lain, itu cuma ganggu.' },
  'too-dense': { tip: 'Pecah: satu hal per baris', more: 'Rasanya jadi separuh lebih pendek.' },
  'private-data': { tip: 'Jangan sebar nomor dan alamat orang', more: 'Sekali tersebar, tidak bisa ditarik lagi.' },
  'alt-text': { tip: 'Jelaskan gambarnya dalam satu baris', more: 'Tidak semua orang bisa melihatnya.' },
};

export const anyGap: GapTexts = {
  why: { tip: 'Tulis kenapa: satu alasan sudah cukup', more: '"Kenapa?" itu yang pertama bakal ditanya orang.' },
  what: { tip: 'Jelasin ini apa, satu kalimat biasa aja', more: 'Orang yang baru pertama lihat belum tahu.' },
  inside: { tip: 'Bocorin satu hal: isinya apa?', more: 'Kalimat terbaiknya lebih menarik daripada "baca ini".' },
  fact: { tip: 'Tambah fakta yang bakal ditanya duluan', more: 'Di mana, berapa, sejak kapan: satu jawaban sudah cukup.' },
  vague: { tip: 'Masih agak samar: tambah detail atau contoh', more: 'Apa yang bakal ditanya duluan sama orang lain?' },
  when: { tip: 'Tulis kapan: hari dan jamnya', more: '"Segera" atau "minggu depan" susah dimasukin ke jadwal.' },
  where: { tip: 'Tulis di mana: tempatnya, atau patokannya', more: 'Orang menimbang dari jauh dekatnya.' },
  price: { tip: 'Tulis harganya', more: 'Kebanyakan orang nggak nanya, langsung lewat.' },
  pay: { tip: 'Tulis gajinya, dan siapa yang buka lowongan', more: 'Kisaran juga cukup. Kalau nggak ada, orang curiga.' },
  deed: { tip: 'Ceritain apa yang dikerjain sampai berhasil', more: 'Satu hal aja, orang lain pun ikut senang.' },
  done: { tip: 'Tulis apa yang dikerjain: bagian mana', more: 'Yang punya masalah sama jadi tahu harus ke mana.' },
};
