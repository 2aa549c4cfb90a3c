import type { CueList } from '../../cues.ts';

/** Nagsasabi kung saan nakatira ang isang tao. */
export const privatePlace: CueList = {
  strong: `
    address ko, address namin sa bahay, home address ko, bahay ko sa, bahay namin sa, bahay ko ay nasa, nakatira ako sa, nakatira
    kami sa, dito ako nakatira, tirahan ko, address niya, bahay niya sa, bahay nila sa, nakatira siya sa, nakatira sila sa, tirahan
    niya
  `,
  never: `
    email address ko, ip address
  `,
};
