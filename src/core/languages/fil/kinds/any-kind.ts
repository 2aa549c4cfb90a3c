import type { GapTexts, GeneralTexts } from '../../../kinds/kind.ts';

export const anyKind: GeneralTexts = {
  'say-something': { tip: 'Ikuwento kung ano ang nangyari, isang linya lang', more: 'Tip, datos, tanong, tawa: ano ang ikukuwento mo sa kaibigan?' },
  'tell-more': { tip: 'Magdagdag ng detalye: sino, saan, ilan, bakit', more: 'Piliin ang unang itatanong ng di mo kakilala.' },
  'who-cares': { tip: 'Sabihin kung ano ito para sa nagbabasa', more: 'Isang linya, kanila na rin ang balita mo.' },
  'only-sells': { tip: 'Magbigay ng dahilang basahin, kahit di bibili', more: 'May malalaman muna, saka ang alok.' },
  deliver: { tip: 'Sabihin na: ano ba talaga?', more: 'Nilalampasan ang nakabitin.' },
  'no-begging': { tip: 'Hayaang kusang magustuhan; huwag nang humingi', more: 'Mas mabisa ang totoong tanong.' },
  'link-reason': { tip: 'Sabihin kung ano ang nasa link', more: 'Isang pangungusap mula roon ang pinakamagandang dahilan.' },
  'get-to-point': { tip: 'Simulan sa punto', more: 'Sa huli na ang paligoy, o alisin na.' },
  'plain-words': { tip: 'Palitan ng simpleng salita ang malalalim', more: 'Paano mo ito ikukuwento habang kumakain?' },
  'own-thought': { tip: 'Idagdag ang nakita o naisip mo mismo', more: 'Iyon ang hindi masusulat ng iba.' },
  'back-it-up': { tip: 'Patunayan: isang kaso, bilang o source', more: 'Isa lang, sapat na.' },
  'event-details': { tip: 'Idagdag kung kailan, saan at paano sumali', more: 'Nagpapasya ang tao habang nakatingin sa kalendaryo.' },
  'turn-grumble': { tip: 'Sabihin kung ano ang magpapabuti', more: 'Para maayos ito, hindi lang sang-ayunan.' },
  'be-kind': { tip: 'Sabihin sa paraang makikinig siya', more: 'Nandoon pa rin ang punto, pero hindi masakit.' },
  shouting: { tip: 'Hinaan: maliliit na titik, isang "!"', more: 'Mas kapani-paniwala ang mahinahon.' },
  hashtags: { tip: 'Magtira ng isa o dalawang hashtag', more: 'Dapat madaling makita ang pangungusap.' },
  mentions: { tip: 'I-tag lang ang may kinalaman', more: 'Ingay ito para sa iba.' },
  'too-dense': { tip: 'Hatiin: isang punto bawat linya', more: 'Parang kalahati na lang ang haba.' },
  'private-data': { tip: 'Alisin ang number at address ng mga tao', more: 'Kapag na-post na, hindi na mababawi.' },
  'alt-text': { tip: 'Ilarawan ang picture sa isang linya', more: 'Hindi lahat nakakakita nito.' },
};

export const anyGap: GapTexts = {
  why: { tip: 'Sabihin kung bakit: isang dahilan lang', more: '"Bakit?" ang unang itatanong ng di mo kakilala.' },
  what: { tip: 'Sabihin kung ano ito, sa isang simpleng pangungusap', more: 'Hindi pa alam ng unang beses makakita.' },
  inside: { tip: 'Magbigay ng isang bagay: ano ang laman?', more: 'Mas nakakaakit ang pinakamagandang linya kaysa "basahin ito".' },
  fact: { tip: 'Sagutin ang unang itatanong ng mga tao', more: 'Saan, ilan, mula kailan: isang sagot lang, sapat na.' },
  vague: { tip: 'Medyo malabo pa: magdagdag ng detalye o halimbawa', more: 'Ano ang unang itatanong ng di mo kakilala?' },
  when: { tip: 'Sabihin kung kailan: araw at oras', more: 'Mahirap isingit sa iskedyul ang "soon" o "next week".' },
  where: { tip: 'Sabihin kung saan: lugar, o paano pumunta', more: 'Tinitingnan muna ng tao kung gaano kalayo.' },
  price: { tip: 'Sabihin kung magkano', more: 'Karamihan, di na nagtatanong. Dumadaan na lang.' },
  pay: { tip: 'Sabihin ang sahod, at kung sino ang naghahanap', more: 'Kahit range, sapat na. Pag wala, nagdududa ang tao.' },
  deed: { tip: 'Sabihin kung ano ang ginawa para umabot dito', more: 'Kahit isang bagay lang, makikisaya rin ang iba.' },
  done: { tip: 'Sabihin kung ano ang ginawa: aling parte', more: 'Para alam ng may parehong problema kung saan pupunta.' },
};
