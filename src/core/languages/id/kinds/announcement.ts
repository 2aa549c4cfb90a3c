import type { KindTexts } from '../../../kinds/kind.ts';

export const announcement: KindTexts = {
  title: 'Kabar dari kami',
  points: {
    what: { label: 'Ini apa, bahasa sehari-hari', tip: 'Jelaskan ini apa, pakai kata sehari-hari', more: 'Seperti cerita ke tetangga: "Dia baca mutasi bank lalu memilahnya." Tanpa kata sifat pun jelas.' },
    reader: { label: 'Bedanya buat pembaca', tip: 'Tulis apa yang sekarang bisa dilakukan pembaca', more: 'Kabarmu tentang kamu. "Sekarang bisa bayar tiga kali" itu tentang mereka.' },
    detail: { label: 'Satu detail yang kebayang', tip: 'Tambah satu detail yang bisa dibayangkan', more: 'Angka dan bendanya, tempat, nama, atau momen pertama kali berhasil.' },
  },
  general: {
    'who-cares': { tip: 'Balik arahnya: apa untungnya buat yang baca?', more: 'Pencapaian itu milikmu, sampai kamu cerita caranya atau apa gunanya buat orang.' },
    'plain-words': { tip: 'Ganti kata besarnya dengan kegunaannya', more: '"Solusi revolusioner" cocok untuk apa saja. Senin pagi gunanya apa?' },
    'get-to-point': { tip: 'Langsung kabarnya, tanpa "dengan bangga"', more: 'Rasa senangnya terasa sendiri kalau kabarnya ada di baris pertama.' },
    'back-it-up': { tip: 'Tambah angka atau contoh untuk klaim itu', more: '"Terbaik", "pertama", "tercepat": satu bukti sudah cukup.' },
    deliver: { tip: 'Sebut sekarang: kabarnya sendiri belum ada', more: 'Petunjuk tanpa isi cuma bikin orang lewat.' },
  },
  praise: {
    reason: 'Kamu tulis apa bedanya buat orang',
    news: 'Kabarnya langsung di baris pertama',
    figure: 'Angkanya menunjukkan artinya',
    vivid: 'Langsung terbayang',
    'how-to': 'Orang bisa langsung coba',
    service: 'Apa, mulai kapan, di mana: jelas',
    credit: 'Kamu sebut siapa yang mengerjakan',
    humour: 'Kabar yang bikin senyum',
    'point-home': 'Jelas bisa dicoba di mana',
    question: 'Kamu tanya hal yang memang ingin kamu tahu',
  },
  example: { weak: 'Dengan bangga kami umumkan fitur baru kami!', better: 'Sekarang tagihan bisa dibagi di aplikasi: foto struk, pilih menumu, selesai.' },
};
