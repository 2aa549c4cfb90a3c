import type { LanguageId } from '../../core/model/language.ts';

/** A calendar to try, as a spreadsheet would write it. */
export const sampleCalendar: Readonly<Record<LanguageId, string>> = {
  en: `date,text
Mon 9:00,"How to true a wheel at home: 1. mark the wobble with chalk, 2. loosen the near spoke a quarter turn, 3. tighten the far one."
Tue 12:00,Flash sale! 50% off everything today. Shop now!
Wed 9:00,"The bridge to the harbour is closed until June 3. Riders: take Gate 4, it adds 6 minutes."
Thu 18:00,Just had lunch. So tired today.
Fri 9:00,"What would you like to learn in Saturday's free workshop: brakes, gears or tubes?"`,
  id: `tanggal,teks
Senin 9.00,"Cara menyetel roda di rumah: 1. tandai bagian yang goyang dengan kapur, 2. kendurkan jari-jari terdekat seperempat putaran, 3. kencangkan yang di seberangnya."
Selasa 12.00,Flash sale! Diskon 50% semua barang hari ini. Beli sekarang!
Rabu 9.00,"Jembatan ke pelabuhan ditutup sampai 3 Juni. Pesepeda: lewat Gerbang 4, tambah 6 menit."
Kamis 18.00,Baru makan siang. Ngantuk banget hari ini.
Jumat 9.00,"Mau belajar apa di lokakarya gratis hari Sabtu: rem, gigi, atau ban?"`,
  fil: `petsa,text
Lunes 9:00,"Paano ituwid ang gulong sa bahay: 1. markahan ng tisa ang umaalog, 2. luwagan ang malapit na rayos nang sangkapat na ikot, 3. higpitan ang nasa kabila."
Martes 12:00,Flash sale! 50% off lahat ngayon. Bili na!
Miyerkoles 9:00,"Sarado ang tulay papuntang pantalan hanggang Hunyo 3. Mga nagbibisikleta: sa Gate 4 dumaan, dagdag na 6 na minuto."
Huwebes 18:00,Katatapos lang mananghalian. Antok na antok ako.
Biyernes 9:00,"Ano ang gusto ninyong matutunan sa libreng workshop sa Sabado: preno, kambyo o gulong?"`,
};
