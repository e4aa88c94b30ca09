/**
 * Dates and times in figures, as newsrooms in Astana write them, whatever the interface language: Chromium
 * brings no Kazakh dates along and would fall back to American ones.
 */
const days = new Intl.DateTimeFormat('ru', { day: '2-digit', month: '2-digit', year: 'numeric' });
const times = new Intl.DateTimeFormat('ru', { hour: '2-digit', minute: '2-digit' });

/** `30.03.2016`, in the machine's time zone. */
export function dayText(time: number): string {
  return days.format(time);
}

/** `14:05`, in the machine's time zone. */
export function timeText(time: number): string {
  return times.format(time);
}
