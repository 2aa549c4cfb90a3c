import type { CueList } from '../../cues.ts';

/** Pertanyaan ke pengikut. */
export const question: CueList = {
  strong: `
    menurut kamu, menurut kalian, menurut anda, gimana menurut, bagaimana menurut, apa pendapat, pendapat kalian, kalian pilih,
    kamu pilih, pilih mana, mana yang, yang mana, apa yang kamu, apa yang kalian, apa sih, kenapa ya, kenapa sih, gimana cara,
    gimana caranya, bagaimana cara, bagaimana caranya, ada yang tahu, ada yang tau, ada yang pernah, ada yg tau, ada yg pernah,
    ada saran, ada rekomendasi, minta saran, minta rekomendasi, rekomendasi dong, saran dong, spill dong, kalian biasanya,
    kamu biasanya, biasanya kamu, pernah nggak, pernah gak, pernah ga, siapa yang pernah, siapa yg pernah, berapa banyak, berapa lama,
    kapan terakhir, di mana kalian, dimana kalian, apa tantangan, tantangan terbesar, cerita dong, ceritain dong, share pengalaman,
    pengalaman kalian, tanya dong, mau tanya, polling, voting, bantu pilih, bantu jawab, ada yang mau ditanyakan, yuk tanya,
    tanya apa saja
  `,
  never: `
    siapa yang tidak kenal
  `,
};
