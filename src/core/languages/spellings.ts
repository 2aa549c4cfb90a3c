import type { LanguageId } from '../model/language.ts';

const read = (pairs: string): ReadonlyMap<string, string> => new Map(pairs.split(' ').map((pair) => pair.split(':') as [string, string]));

/** Everyday spellings with the one that word lists use. */
export const spellings: Readonly<Partial<Record<LanguageId, ReadonlyMap<string, string>>>> = {
  id: read(
    'yg:yang utk:untuk udah:sudah udh:sudah sdh:sudah dah:sudah sampe:sampai ampe:sampai abis:habis ilang:hilang blm:belum belom:belum krn:karena karna:karena dgn:dengan dg:dengan ga:gak gk:gak ngga:nggak enggak:nggak kagak:nggak tdk:tidak aja:saja kalo:kalau klo:kalau org:orang jg:juga lg:lagi dr:dari dlm:dalam pd:pada tp:tapi sy:saya gw:gue gua:gue pake:pakai liat:lihat dateng:datang telpon:telepon tlp:telp bsk:besok ntar:nanti skrg:sekarang tgl:tanggal bln:bulan thn:tahun jln:jalan dpt:dapat dapet:dapat bs:bisa jgn:jangan jd:jadi sblm:sebelum stlh:setelah bgt:banget malem:malam gmn:gimana',
  ),
  fil: read(
    "sa'yo:sayo di:hindi hnd:hindi hndi:hindi nd:hindi nman:naman kase:kasi kc:kasi lng:lang bkt:bakit pano:paano wla:wala meron:mayroon sya:siya nya:niya nyo:ninyo niyo:ninyo dto:dito sa'kin:sakin ngaun:ngayon kelan:kailan pwd:pwede pde:pwede mgkano:magkano",
  ),
};
