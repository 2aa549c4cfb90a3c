const minute = 60_000;

/** "18m", "7h", "Nov 19": how a timeline shows the time. */
export const ago = (time: number): string => {
  const age = Date.now() - time;
  if (age < minute) return 'now';
  if (age < 60 * minute) return `${Math.floor(age / minute)}m`;
  if (age < 1440 * minute) return `${Math.floor(age / minute / 60)}h`;
  return new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric' }).format(time);
};

export const fullTime = (time: number): string => new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }).format(time);
