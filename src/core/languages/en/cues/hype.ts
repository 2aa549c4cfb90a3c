import type { CueList } from '../../cues.ts';

/** Buzzwords and puffery. */
export const hype: CueList = {
  strong: `
    game changer, game-changer, game changing, game-changing, revolutionary, revolutionize*, revolutionise*, disrupt*, cutting edge,
    cutting-edge, bleeding edge, best in class, best-in-class, world class, world-class, next level, next-level, state of the art,
    state-of-the-art, paradigm shift, synergy, synergies, leverage, leveraging, unlock, unleash, supercharge*, skyrocket*, 10x, 100x,
    mind-blowing, mind blowing, mindblowing, insane, ground-breaking, groundbreaking, one-stop, one stop shop, turnkey, seamless,
    seamlessly, robust solution, holistic, hyper-growth, growth hack*, thought leader*, ninja, rockstar, guru, to the moon, wagmi,
    crushing it, crush it, empower*, elevate your, transform your, future of, delve, tapestry, ever-evolving, fast-paced world,
    in today's world, innovative solution*, never before seen, ultimate guide, secret sauce
  `,
  weak: `
    amazing, incredible, awesome, epic, huge, massive, exciting, thrilled, excited, powerful, innovative, exclusive
  `,
  never: `
    unlock the door, unlock code, unlock your phone, future of work survey, insane asylum
  `,
};
