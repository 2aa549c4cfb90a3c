import type { CueList } from '../../cues.ts';

/** Public notices: written in capitals, short, and welcome. */
export const advisory: CueList = {
  strong: `
    no classes, class suspension, classes are suspended, classes suspended, school is closed, schools closed, schools are closed,
    road closed, road closure, road is closed, boil water, water interruption, power interruption, power outage, water outage,
    service alert, service advisory, traffic advisory, weather advisory, weather warning, flood warning, flood watch, storm warning,
    heat warning, travel advisory, public advisory, safety notice, recall notice, evacuation order, curfew, scam alert, beware of,
    phishing alert, product recall, train service, delays on, office is closed, office closed, we are closed, closed today, closed
    tomorrow, closed on
  `,
  weak: `
    alert, advisory, warning, notice
  `,
};
