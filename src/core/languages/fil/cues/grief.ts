import type { CueList } from '../../cues.ts';

/** Lungkot, pagkawala, sakuna: tahimik ang coach. */
export const grief: CueList = {
  strong: `
    pumanaw, pumanaw na, namatay, namatay na, yumao, yumaong, sumakabilang-buhay, sumakabilang buhay, namayapa, namayapang,
    nakikiramay, pakikiramay, nakikidalamhati, nagluluksa, pagluluksa, lamay, burol ng, burol ni, libing, ililibing, inilibing, rest
    in peace, rip, condolence, condolences, paalam na, nasawi, nasawing, mga nasawi, patay sa, patay na natagpuan,
    nawalan ng ama, nawalan ng ina, nawalan ng anak, nawalan ng magulang, nawala ang tatay, nawala ang nanay, nawala si tatay,
    nawala si nanay, nawala si papa, nawala si mama, nakunan, magpakamatay, nagpakamatay, pagpapakamatay, magpapakamatay, gusto ko
    nang mamatay, gusto ko na mamatay, gusto ko na lang mamatay, gusto ko nang mawala, gusto ko na mawala, gusto ko na lang mawala,
    ayoko nang mabuhay, ayoko na mabuhay, ayaw ko nang mabuhay, ayaw ko na mabuhay, wala nang dahilan para mabuhay, tapusin ang
    buhay ko, tapusin na ang buhay ko, saktan ang sarili, sinasaktan ang sarili, saktan ang sarili ko, kitilin ang, kitil, suicide,
    suicidal, overdose, stage 4, nasa icu, biktima ng lindol, biktima ng baha, biktima ng bagyo, biktima ng sunog, mga biktima,
    pinatay, pinaslang, binaril, masaker, patnubayan nawa, ipagdasal natin, ipagdasal, dasal para sa, ipanalangin, mula nang mawala si, nang mawala si, nawala si kuya, nawala si ate, nawala si lolo, nawala si lola, sa alaala ni,
    sa alaala ng, bilang pag-alala kay, bilang pag-alala sa mga, babang luksa, babang-luksa, pasiyam, pa-siyam, padasal para kay, ika-40 araw, isang taon nang wala, taon nang wala si, wala na si tatay,
    wala na si nanay, wala na si papa, wala na si mama, wala na si lolo, wala na si lola, namayapang, sumalangit nawa, sumalangit, sandaling katahimikan, isang minutong katahimikan, minutong
    katahimikan, mga yumao, araw ng mga patay, undas, namatayan, inilibing namin, ililibing namin, nagpaalam na si tatay, nagpaalam na si nanay, iniwan na kami ni, pumanaw na si, ang mga nawala sa atin, kinuha na ng diyos, kapiling na ng diyos, magpahinga ka na nang payapa, pahinga ka na nang payapa, hanggang sa muli nating pagkikita, rest in paradise
  `,
  never: `
    namatay sa laro, namatay sa level, namatay sa kilig, patay sa kilig, namatay sa hiya, patay sa ml, namatay sa ml, patay na patay,
    namatayan ng load, namatayan ng signal,
    namatay ang wifi, namatay ang ilaw, namatay ang phone, namatay ang cp, namatay sa tawa, patay sa tawa, patay sa chika, rip
    wallet, rip sahod, lamay sa trabaho, rip savings, ipagdasal ang exam, ipagdasal niyo exam
  `,
};
