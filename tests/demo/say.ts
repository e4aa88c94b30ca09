let steps = 0;

/** Prints a step of the demonstration, with its number. */
export function say(text: string): void {
  steps += 1;
  console.log(`${String(steps).padStart(2)}. ${text}`);
}
