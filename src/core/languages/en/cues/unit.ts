import type { CueList } from '../../cues.ts';

/** Units that make a number a measured fact. */
export const unit: CueList = {
  strong: `
    percent, per cent, percentage points, points, people, persons, users, customers, clients, students, children, kids, women, men,
    families, households, workers, farmers, patients, members, volunteers, readers, subscribers, visitors, voters, jobs, minutes,
    minute, mins, min, hours, hour, hrs, seconds, days, day, weeks, week, months, month, years, year, yrs, km, kilometres,
    kilometers, miles, metres, meters, cm, mm, feet, inches, kg, kilos, kilograms, grams, tons, tonnes, lbs, litres, liters, ml,
    degrees, kwh, mw, gw, watts, volts, gb, mb, tb, fps, mph, kph, hectares, acres, cases, deaths, orders, pallets, shipments,
    containers, trees, schools, countries, cities, states, towns, villages, homes, houses, rooms, seats, beds, meals, doses, steps,
    ways, tips, lessons, rules, reasons, mistakes, questions, charts, tools, pages, parts, chapters, million, billion, trillion,
    thousand, hundred, dozen, times, pct, bps, votes, lives, calories, species, languages, projects, companies, teams, products,
    items, posts, emails, calls, meetings, reports, studies, dollars, pounds, euros, pesos, rupiah
  `,
  never: `
    5 stars, 10 out of 10, 100 percent agree, a million times, one million times
  `,
};
