import type { CueList } from '../../cues.ts';

/** Buzzwords and puffery. */
export const hype: CueList = {
  strong: `
    game changer, game-changer, game changing, game-changing, revolutionary, revolutionize*, revolutionise*, cutting edge,
    cutting-edge, bleeding edge, best in class, best-in-class, world class, world-class, next level, next-level, state of the art,
    state-of-the-art, paradigm shift, synergy, synergies, unleash, supercharge*, skyrocket*, ground-breaking, groundbreaking,
    one-stop, one stop shop, turnkey, robust solution, hyper-growth, growth hack*, thought leader*, rockstar, wagmi, delve,
    tapestry, ever-evolving, fast-paced world, secret sauce, disruptive innovation, disrupting the industry, industry disruptor,
    disruptor, leverage our, leverage the power, leveraging our, leveraging ai, the future of work is, the future is here, unlock
    your potential, unlock the power, unlock the full, unlock growth, unlock synergy, unlock new levels, empowering you, empowering
    businesses, empower your business, transform your business, transform your life, elevate your brand, elevate your game, elevate
    your business, 10x your, 100x your, cutting edge solution, unparalleled, unrivalled, unrivaled, unprecedented growth,
    industry-leading, industry leading, market-leading, market leading, award-winning solution, end-to-end solution, end-to-end
    solutions, value-added, bespoke solutions, too good to miss, wow factor
  `,
  weak: `
    amazing, incredible, awesome, epic, huge, massive, exciting, thrilled, excited, powerful, innovative, exclusive, insane, unlock,
    leverage, seamless experience, ultimate, stunning, holistic, empower, empowering, elevate, guru, ninja, mind-blowing, mind
    blowing, mindblowing, insanely, mind-boggling, mind boggling, crushing it, crush it, phenomenal, sensational, life-changing,
    life changing, innovative solution, innovative solutions, jaw-dropping, jaw dropping, best ever, like never before, seamless,
    seamlessly, second to none
  `,
  never: `
    unlock the door, unlock code, unlock your phone, future of work survey, robust evidence, unlocked bootloader, financial
    leverage, leverage ratio, insanely hot day, must-have vaccine, massive earthquake, huge earthquake, massive flood, huge fire,
    massive fire, massive layoffs, huge thanks, huge thank, massive thanks, exclusive interview, exclusive economic zone, epic
    games, face unlock, ultimate frisbee, unlock screen, groundbreaking event, groundbreaking ceremony, groundbreaking for,
    groundbreaking of, groundbreaking today, at the groundbreaking, best ever recorded
  `,
};
