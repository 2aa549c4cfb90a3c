import type { CueList } from '../../cues.ts';

/** Ucapan hari raya. */
export const season: CueList = {
  strong: `
    selamat idulfitri, selamat idul fitri, selamat hari raya, selamat lebaran, minal aidin, minal aidzin, mohon maaf lahir dan
    batin, mohon maaf lahir batin, maaf lahir batin, selamat iduladha, selamat idul adha, selamat berpuasa, selamat menunaikan
    ibadah puasa, marhaban ya ramadhan, marhaban ya ramadan, selamat natal, selamat tahun baru, selamat imlek, gong xi fa cai,
    selamat nyepi, selamat waisak, selamat galungan, selamat paskah, selamat hari kartini, selamat hari ibu, selamat hari guru,
    selamat hari kemerdekaan, dirgahayu, dirgahayu indonesia, dirgahayu republik indonesia, selamat ulang tahun, selamat hari batik,
    selamat hari anak, selamat hari pahlawan, selamat sumpah pemuda, selamat hari buruh, eid mubarak
  `,
};
