import type { CueList } from '../../cues.ts';

/** Paligoy. */
export const filler: CueList = {
  strong: `
    ^so ayun, ^so eto na nga, ^eto na nga, ^ok so, ^okay so, ^alam mo ba, ^hello everyone, ^hello guys, ^hi guys, ^hello mga,
    ^kamusta mga, ^kumusta mga, ^gusto ko lang sabihin, ^sabihin ko lang, ^share ko lang, ^sa panahon ngayon, ^sa mundo ngayon,
    ^gaya ng alam natin, ^tulad ng alam natin, ^buong pagmamalaki, ^ikinagagalak naming, ^hello mga ka-, ^hello mga suki, ^hello mga
    kaibigan, ^hello sa inyong lahat, ^hi mga suki, ^hi mga beshie, ^hi mga ka, ^hello po sa inyong lahat, ^hello po sa lahat,
    ^kumusta kayong lahat, ^kamusta kayong lahat, ^kumusta mga suki, ^gusto ko lang i-share, ^gusto ko lang ishare, ^gusto ko lang
    sabihin na, ^gusto ko lang ipaalam, ^gusto ko lang ipaalam na, ^gusto lang naming sabihin na, ^gusto lang namin sabihin na,
    ^gusto lang naming ipaalam na, ^sabihin ko lang na, ^sabihin lang namin na, ^share ko lang na, ^ishare ko lang na, ^buong
    pagmamalaki naming, ^buong pagmamalaki naming inihahandog, ^buong pagmamalaki naming inaanunsyo na, ^buong pagmamalaki naming
    ibinabalita na, ^ikinagagalak naming ibalita, ^ikinagagalak naming ibalita na, ^ikinagagalak naming ipaalam na, ^ikinagagalak
    naming ianunsyo na, ^proud kaming i-announce na, ^excited kaming i-announce na, ^excited kaming ibalita na, ^alam niyo ba na,
    ^alam nyo ba na
  `,
  weak: `
    ^skl, ^ganito kasi, ^kasi ganito, ^so, ^ayun, ^honestly, ^sa totoo lang, ^to be honest, ^real talk, ^alam mo, ^alam niyo, ^alam
    nyo, ^guys, ^hi po, ^hello po
  `,
  never: `
    so far, alam mo ba kung, alam niyo ba kung
  `,
};
