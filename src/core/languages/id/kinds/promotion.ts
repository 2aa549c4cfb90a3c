import type { KindTexts } from '../../../kinds/kind.ts';

export const promotion: KindTexts = {
  title: 'Promo',
  points: {
    what: { label: 'Barangnya apa, buat siapa', tip: 'Sebut jualannya apa dan buat siapa', more: '"Stok baru" belum bikin pengin. "Jas hujan anak ukuran 98 sampai 140" iya.' },
    terms: { label: 'Harga, sampai kapan', tip: 'Tulis harganya, atau sampai kapan', more: 'Yang harus tanya harga dulu biasanya malah tidak jadi.' },
    reason: { label: 'Alasan yang jujur', tip: 'Jujur saja: kenapa sekarang didiskon?', more: '"Warna musim lalu" atau "kebanyakan stok" lebih laku daripada sepuluh emoji api.' },
    others: { label: 'Ada isinya walau tidak beli', tip: 'Tambah satu hal buat yang tidak beli hari ini', more: 'Cara merawat, cara dibuat, cara memilih: karena itu orang mengikuti toko.' },
  },
  general: {
    'only-sells': { tip: 'Kasih satu alasan buat baca, walau tidak beli', more: 'Dibuat gimana, milihnya gimana, dulu gagalnya di mana? Baru tawarannya.' },
    'tell-more': { tip: 'Tambah detail yang bikin orang bisa memutuskan', more: 'Ukuran, bahan, tempat, berapa lama: apa yang selalu ditanyakan pembeli?' },
    'back-it-up': { tip: 'Tambah satu bukti untuk janji besarnya', more: 'Satu kasus, angka, atau foto sebelum dan sesudah lebih kuat daripada "terbaik".' },
    'plain-words': { tip: 'Tulis gunanya, bukan hebatnya', more: 'Tanpa "premium" dan "terbaik", barangnya sendiri dapat tempat.' },
    'say-something': { tip: 'Ini jual apa? Baru hebohnya saja', more: 'Apa, buat siapa, berapa harganya? Tiga kata saja masing-masing.' },
    deliver: { tip: 'Sebut barangnya: orang tidak beli rahasia', more: 'Sebut apa dan berapa; yang penasaran tetap datang.' },
  },
  praise: {
    reason: 'Alasan promonya jujur',
    service: 'Harga dan syaratnya jelas',
    vivid: 'Barangnya langsung kebayang',
    humour: 'Promo yang enak dibaca',
    news: 'Pas buat yang memang lagi cari',
    'point-home': 'Jelas ada apa di balik linknya',
  },
  example: { weak: 'Flash sale! Diskon 50% semua item, buruan!', better: 'Sepatu bot hujan diskon 20% sampai Minggu: warna tahun lalu. Ambil satu nomor lebih besar.' },
};
