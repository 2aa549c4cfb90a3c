import { alingNena } from '../../../rules/example-brands.ts';
import type { Example, Examples } from '../../../rules/example.ts';

const bilang = (followers: number, following: number): Example => ({
  text: '',
  situation: 'profile',
  profile: { isOwn: true, followers: { value: followers, uncertainty: 0 }, following: { value: following, uncertainty: 0 } },
});
const araw = 86_400_000;
const alon = (...following: readonly number[]): Example => ({
  text: '',
  situation: 'profile',
  profile: { isOwn: true, history: following.map((count, i) => ({ handle: 'panaderyanena', followers: 300, following: count, followersUncertainty: 0, followingUncertainty: 0, takenAt: i * 6 * araw })) },
});
const tala = (bio: string, site: string): Example => ({ text: '', situation: 'profile', profile: { isOwn: true, bio, site } });
const sagot = (count: number, replies: number): Example => ({ text: '', situation: 'profile', profile: { isOwn: true, posts: { count, replies } } });

const pangalan = (name: string): Example => ({ text: '', situation: 'profile', brand: alingNena, profile: { isOwn: true, handle: alingNena.handle, name } });
const tugma = (bio: string, site: string): Example => ({ text: '', situation: 'profile', brand: alingNena, profile: { isOwn: true, handle: alingNena.handle, bio, site } });
const pin = (pinned: string): Example => ({ text: '', situation: 'profile', brand: alingNena, profile: { isOwn: true, handle: alingNena.handle, pinned } });

/** Examples for the rules on profiles. */
export const examples: Readonly<Record<string, Examples>> = {
  'ratio-style': { flags: [bilang(6200, 6100), bilang(52_000, 410), bilang(180, 400)], passes: [bilang(15, 60), bilang(9000, 0)] },
  lopsided: { flags: [bilang(650, 4100), bilang(120, 900), bilang(2, 600)], passes: [bilang(280, 470), bilang(3300, 5000)] },
  'spam-and-cull': { flags: [alon(700, 1100, 720, 1150, 710), alon(150, 260, 160, 270, 155)], passes: [alon(700, 730, 780, 800, 860), alon(3000, 800, 802, 806, 809), alon(80, 83, 81, 84, 82)] },
  'home-and-promise': {
    flags: [tala('Munting panaderya lang', 'panaderyanena.ph'), tala('Mga resipe tuwing umaga para sa bagong panadero', ''), tala('🍞🍞', 'panaderyanena.ph')],
    passes: [tala('Mga resipe at kuwento ng harina tuwing umaga', 'panaderyanena.ph'), { text: '', situation: 'profile', profile: { isOwn: false, bio: '', site: '' } }],
  },
  'profile-name': { flags: [pangalan('Juan dela Cruz'), pangalan('Nena Bakery'), pangalan('Tindahan sa Kanto')], passes: [pangalan(alingNena.name), pangalan(`${alingNena.name} 🍞 Iloilo`)] },
  'profile-match': { flags: [tugma('Tatlong anak, isang aso, at mahilig ako sa bundok tuwing tag-araw', 'panaderyanena.ph'), tugma('Mga kuwento ng harina tuwing umaga', 'lumangtindahan.net'), tugma('Ang buhay ko sa probinsya at ang mga bata', 'lumangtindahan.net')], passes: [tugma('Mga resipe at kuwento ng harina tuwing umaga', 'panaderyanena.ph'), tugma('Kumusta', 'panaderyanena.ph'), tugma('Bakit lumalambot ang pandesal mo sa hapon', 'linktr.ee/nena')] },
  'profile-pinned': {
    flags: [pin('Maligayang bagong taon sa inyong lahat, sana ay maging masaya tayo'), pin('Ang ganda ng dagat kaninang umaga nang maglakad kami'), pin('Ito ang pinakamagandang pelikulang napanood ko ngayong taon')],
    passes: [pin('Bakit tumitigas ang pandesal mo pagdating ng hapon, at paano ito maiiwasan'), pin('Nasa https://panaderyanena.ph ang lahat ng kuwento namin'), pin('Kumusta kayo')],
  },
  'broadcast-only': { flags: [sagot(45, 3), sagot(22, 0), sagot(90, 8)], passes: [sagot(45, 18), sagot(10, 0), sagot(40, 4)] },
};
