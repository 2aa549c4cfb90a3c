import { describe, expect, test } from 'vitest';
import type { KindId } from '../../../src/core/model/kind.ts';
import type { LanguageId } from '../../../src/core/model/language.ts';
import { review } from '../../../src/core/review/review.ts';
import { draftWith, reviewerIn } from '../../support/pieces.ts';

const kindIn = (language: LanguageId, text: string) => review(draftWith(text, { isFinished: true }), reviewerIn(language)).kind;

describe('what a draft is shows in its structure', () => {
  test.each<readonly [LanguageId, KindId, string]>([
    // A courtesy next to a change makes a notice, not an apology.
    ['en', 'service-notice', 'The swim hall reopens on Tuesday at 6:30 with new filters. Sorry it took four days longer than we said.'],
    ['id', 'service-notice', 'Mohon maaf, hari ini loket paspor di Sleman tutup, printernya diganti. Buka lagi Kamis 08.00.'],
    ['fil', 'service-notice', 'Paumanhin po, sarado ang aklatan ngayong Lunes. Bukas ulit sa Martes ng 8 am.'],
    ['en', 'outage', 'We are aware of reports of no water in Hill Park. Our crew is on site. We apologise for any inconvenience.'],
    ['id', 'outage', 'Gangguan air di Tegalrejo sejak pukul 05.10: pipa di Jalan Mawar bocor, petugas sedang memperbaiki. Mohon maaf atas ketidaknyamanannya.'],
    ['fil', 'outage', 'Walang kuryente ngayon sa Brgy. Malaya at San Isidro, inaayos ng crew ang poste sa Rizal St. Balik ng 5 pm. Paumanhin po sa abala.'],
    // A fault of one's own and a repair make an apology, whatever it looks like.
    ['en', 'apology', 'We got it wrong: 40 of you were sent the blue lamp. Our mistake, sorry. New ones go out on Monday, keep the blue one.'],
    ['id', 'apology', 'Kami salah. Foto di poster bazar kemarin milik Rina dan kami pakai tanpa izin. Posternya sudah kami turunkan, honornya kami kirim hari ini.'],
    ['fil', 'apology', 'Nagkamali kami sa listahan kahapon: 14 pangalan ang hindi dapat nandoon. Pasensya na po. Tinatawagan na namin sila isa-isa ngayong araw.'],
    // A search for somebody in a role, with the pay.
    ['en', 'job-ad', 'Looking for a barista, weekends, Harbour Street. £12.80 an hour, DM me'],
    ['id', 'job-ad', 'Lagi nyari kasir toko buku, Solo, 2,3jt/bulan, Senin-Sabtu. DM aja'],
    ['id', 'job-ad', 'DICARI!! Karyawan toko, jujur dan rajin. Kirim CV ke hrd@tokomaju.com'],
    ['fil', 'job-ad', 'Job posting: Admin Aide, opisina ng alkalde sa Tanay. ₱15,210/buwan, hanggang Setyembre 9.'],
    ['fil', 'job-ad', 'LF: kahera, full time, Cubao. 17k + tips, 6 days a week. Send CV sa hiring@tindahan.example'],
  ])('%s, %s: %s', (language, kind, text) => {
    expect(kindIn(language, text)?.id).toBe(kind);
  });

  test.each<readonly [LanguageId, KindId, string]>([
    ['en', 'apology', 'The guard stopped the train for ten minutes in a field and announced: "Sorry, there is a goat." The whole coach laughed.'],
    ['id', 'apology', 'Masinis berhenti di tengah sawah lalu mengumumkan: "Mohon maaf, ada sapi." Satu gerbong ketawa.'],
    ['en', 'job-ad', 'I am a designer looking for work, £300 a day, portfolio on request'],
    ['en', 'job-ad', 'Is anyone looking for a good plumber? £40 an hour, he fixed our boiler in ten minutes'],
    ['id', 'job-ad', 'Ada yang lagi nyari tukang jahit? Dekat stasiun ada, 25rb sekali permak'],
    ['en', 'outage', 'The water in the tank is no longer brown since we changed the filter: rinse it every 3 weeks.'],
    ['id', 'service-notice', 'Mohon maaf lahir batin, semoga mudiknya lancar semua'],
  ])('%s, not %s: %s', (language, kind, text) => {
    expect(kindIn(language, text)?.id).not.toBe(kind);
  });

  test.each<readonly [LanguageId, string]>([
    ['en', 'Residents of Hill Street, 20 May at 7 pm in the school hall, bring a copy of your papers.'],
    ['id', 'Rapat warga tgl 20 jam 19.30 di balai desa, bawa fotokopi KK.'],
    ['fil', 'Ms. Reyes ng 14B Maligaya St, ayaw magbayad ng utang na 15k, ingat kayo sa kanya.'],
  ])('%s: a draft without a change is not called a service notice: %s', (language, text) => {
    const kind = kindIn(language, text);
    expect(kind?.id === 'service-notice' && kind.isSure).toBe(false);
  });
});
