import type { CueList } from '../../cues.ts';

/** Asks for help that somebody needs. Exempt from the rules on bait. */
export const helpAppeal: CueList = {
  strong: `
    missing person, missing child, missing dog, missing cat, last seen, lost dog, lost cat, found dog, please help find, help us
    find, blood donor, blood donors, blood needed, type o, need blood, urgent blood, donate blood, fundraiser, fundraising,
    gofundme, donations, donate, relief goods, relief fund, in-kind, emergency fund, medical bills, needs surgery, evacuees,
    evacuation, rescue, rescuers, need rescue, trapped, stranded, shelter, volunteers needed, foster home, adopt, amber alert,
    crisis line, hotline, petition, food bank, help needed, urgent help, support the family, need tents, need blankets, need water,
    need drinking water, need clean water, need food, need clothes, need medicine, need medicines, need volunteers, need donations,
    need shelter, need supplies, needs blood, needs food, needs water, needs blankets, urgently need, urgently needed, urgently
    needs, in need of
  `,
  weak: `
    help, urgent, please help, victims
  `,
  never: `
    help me reach, help me get to, help me win, donate button coming, adopt a new
  `,
};
