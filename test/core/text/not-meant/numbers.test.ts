import { describe, expect, test } from 'vitest';
import { inTurn, reviewOf, criticises, type Texts } from './criticises.ts';

const other: Texts = {
  en: [
    'Your IMEI is on the box, ours is 356938035643809 for the test phone.', 'IMEI of the lost test phone: 490154203237518, return it to room 4.', 'Tracking 4012888888881881 arrived at the depot.', 'Order no. 09171234567 has shipped.', 'Case no. 213-555-0142-CV was heard on Monday.', 'Score by quarter 213-110-1200 in the archive.',
    'We ship part 212-555-0100 again from Monday.', 'Parcel 4111 1111 1111 1111 left at noon.', 'Serial number 5500005555555559 is the oldest still running.', 'Invoice 4242424242424242 was paid twice, sorry.', 'Model 415-555-0134 is back in stock.', 'Ref. 646-555-0123, heard on Tuesday.', 'ISBN 978-0-306-40615-7 is out of print.', 'EAN 4006381333931 is the blue pen.',
    'Lat 40.712776 long -74.005974 is the old gate.', 'Draw 08 12 34 56 78 90 won nothing.', 'Docket 212-555-0199 was closed in May.', 'Item #4012888888881881 is in box 3.', 'Build 6011111111111117 fixes the crash.', 'Transaction 3530111333300000 came back on Friday.', 'Batch no. 09181234567 is recalled.', '213-555-0142-CV was heard on Monday.', 'The meter reads 08123456789 after 40 years.', 'Ticket: 415-555-0134, row 4.',
    'Population 0917 555 0123 is a typing error in the census table.', 'Patent 5105105105105100 ran out in 2001.', 'PNR and ticket 4222222222222 are on the receipt.', 'MEID 35693803564380 is printed under the battery.', 'ssh git@host.example:123-456-7890/tools.git', 'Waybill 212-555-0187 sits in customs.', 'Confirmation 415-555-0134 is in your inbox', 'P/N 212-555-0100 fits the old pump', 'Machine no. 5500005555555559, built 1962',
  ],
  id: [
    'Nomor resi 081234567890 sudah bisa dilacak sejak pagi.', 'No. pesanan 081290001234 sudah dikirim hari ini.', 'Resi: 081345678901, tiba besok.', 'Faktur 4111111111111111 sudah lunas.', 'IMEI 356938035643809 tercatat di kotak.', 'Nomor seri 081234567890 ditarik dari toko.', 'Kode barang 081298765432 habis.', 'Nomor meteran 081234567891 salah catat.', 'Perkara 081234567892 diputus Senin.', 'Nomor rangka 4012888888881881 ada di STNK.',
    'Invoice no 081234567893 dibayar dua kali.', 'Paket 081234567894 sampai di Bandung.', 'Nomor antrean 081234567895 dipanggil.', 'Nomor polis 5500005555555559 sudah aktif.', 'Nomor registrasi 081234567896 lolos berkas.', 'Awb 081234567897 transit di Surabaya.', 'Nomor transaksi 4242424242424242 gagal.', 'Barcode 081234567898 tidak terbaca.', 'Nomor tiket 081234567899 hangus.', 'Kiriman 081234567800 telat dua hari.',
  ],
  fil: [
    'Order no. 09171234567 naipadala na.', 'Tracking 09181234567 nasa hub na.', 'Resibo 09191234567 ay para sa ref.', 'IMEI 356938035643809 ang nasa kahon.', 'Parsela 09171234568 tiba na.', 'Kaso 09171234569 ay diringgin sa Lunes.', 'Serial no. 09171234560 ay luma na.', 'Ref no. 09171234561, bayad na.', 'Invoice 4111111111111111, bayad na.', 'Tiket 09171234562 ang nanalo.', 'Order number: 09171234563, bukas darating.', 'Waybill 09171234564 nasa Cebu.', 'Transaction 4242424242424242 bumalik.', 'Model 09171234565 wala nang stock.', 'Case no. 09171234566 sarado na.', 'Ref 4012888888881881 ang hanapin.', 'Padala 09171234567 nasa Iloilo.', 'Voucher 09171234568 hanggang Lunes.', 'Booking 09171234569 kumpirmado.', 'Linya 09171234560 ng ulat, mali ang bilang.',
  ],
};

const reached: Texts = {
  en: ['Text me on 415-555-0134 if you find the cat', 'New phone, my number is +44 7700 900123 now', 'This is the landlord who keeps deposits: +1 212 555 0187', 'Lost my wallet, the card number was 4111 1111 1111 1111', 'My Amex 3782 822463 10005 was stolen', 'My order never came, my cell is 415-555-0134', 'card 5500005555555559 is mine', 'His mobile: 646-555-0123', 'Whoever finds it: 4242424242424242'],
  id: ['Nomor aku 081234567890, chat ya', 'Ini mantanku: 0812-3456-7890', 'Kartu kreditku 4111111111111111 hilang', 'WA aku di 081234567890'],
  fil: ['Number ko 0917 555 0123', 'Ito ang number ng ex ko: 09171234567', 'Nawala ang card ko 4111 1111 1111 1111', 'Text mo ako sa 09171234567'],
};

describe('numbers that are something else', () => {
  test.each(inTurn(other))('%s: %s', (language, text) => {
    expect(criticises('regret', text, language) || reviewOf(text, language).tips.some(({ ruleId }) => ruleId === 'regret')).toBe(false);
  });
});
describe('numbers that reach somebody, or open an account', () => {
  test.each(inTurn(reached))('%s: %s', (language, text) => {
    expect(reviewOf(text, language).tips.some(({ ruleId }) => ruleId === 'regret')).toBe(true);
  });
});
