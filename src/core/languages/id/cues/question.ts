import type { CueList } from '../../cues.ts';

/** Pertanyaan ke pengikut. */
export const question: CueList = {
  strong: `
    menurut kamu, menurut kalian, menurut anda, gimana menurut, bagaimana menurut, apa pendapat, pendapat kalian, kalian pilih, kamu
    pilih, pilih mana, yang mana, apa yang kamu, apa yang kalian, apa sih, kenapa ya, kenapa sih, gimana cara, gimana caranya,
    bagaimana cara, bagaimana caranya, ada yang tahu, ada yang tau, ada yang pernah, ada yg tau, ada yg pernah, ada saran, ada
    rekomendasi, minta saran, minta rekomendasi, rekomendasi dong, saran dong, spill dong, kalian biasanya, kamu biasanya, biasanya
    kamu, pernah nggak, pernah gak, pernah ga, siapa yang pernah, siapa yg pernah, berapa lama, kapan terakhir, di mana kalian,
    dimana kalian, apa tantangan, tantangan terbesar, cerita dong, ceritain dong, pengalaman kalian, tanya dong, mau tanya, bantu
    pilih, bantu jawab, ada yang mau ditanyakan, yuk tanya, tanya apa saja, apa yang bikin, apa yang membuat, apa yang paling, apa
    kebiasaan, kebiasaan kalian, apa cara kalian, cara kalian, kalian pakai apa, kamu pakai apa, pakai apa, kalian pakai, kamu
    pakai, kalian lebih suka, kamu lebih suka, lebih suka mana, lebih suka, pilih yang mana, gimana kalian, gimana kamu, bagaimana
    kalian, bagaimana kamu, gimana pengalaman, gimana ceritanya, kalian gimana, kamu gimana, siapa di sini yang pernah, siapa yang
    masih, apa menu, apa buku, buku apa, lagu apa, film apa, aplikasi apa, app apa, di mana tempat, dimana tempat, tempat mana,
    daerah kalian, di daerah kalian, di kota kalian, di kotamu, apa kendala, kendala kalian, apa alasan kalian, alasan kalian, apa
    yang kalian cari, berapa kali, seberapa sering, sejak kapan kalian, kapan kalian, kapan kamu, ada yang punya, ada yang bisa, ada
    yang mau, ada yang sudah, ada yang udah, ada tips, punya tips, tipsnya apa, enaknya apa, enaknya gimana, bagusnya gimana,
    sebaiknya kita, perlu nggak, perlu gak, setuju nggak kalau, apa pelajaran, apa momen
  `,
  never: `
    siapa yang tidak kenal, mau pilih mana lagi, mau tanya dong boleh, siapa yang nggak mau, siapa yang gak mau, siapa sih yang,
    kapan lagi, tahukah kamu, tau gak, tahu nggak
  `,
};
