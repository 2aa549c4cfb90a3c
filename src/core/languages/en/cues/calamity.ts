import type { CueList } from '../../cues.ts';

/** Ongoing disasters, in which public service comes first. */
export const calamity: CueList = {
  strong: `
    typhoon, super typhoon, hurricane, cyclone, earthquake, aftershock, aftershocks, tsunami, flood, floods, flooding, flooded,
    flash flood, landslide, landslides, wildfire, wildfires, eruption, volcanic, lahar, storm surge, evacuees, evacuated, relief
    goods, relief operations, state of calamity, death toll, casualties, power is out, signal no.
  `,
  weak: `
    storm, fire, victims, survivors, emergency, calamity, disaster, rescue, rescuers, evacuate, trapped, stranded, evacuation
  `,
  never: `
    flood of, flooded with, flooded my, flooding my, flooding your, flooded our inbox, typhoon of, to the rescue, rescue dog, rescue
    cat, rescue dogs, animal rescue, fire sale, on fire, perfect storm, brainstorm, twitter storm, storm of, fired up, disaster
    recovery plan, recipe for disaster, emergency fund tips, trapped in a meeting, earthquake of emotions, landslide victory,
    landslide win, won by a landslide
  `,
};
