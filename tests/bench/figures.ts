import { cpus } from 'node:os';

/** The middle value; of an even number the lower one. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The smallest value that so many percent of all values do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0;
}

/** Middle, 95th percentile and largest of values, and how many they are. */
export function timesOf(values: readonly number[]): {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  readonly count: number;
} {
  const rounded = (value: number): number => Number(value.toPrecision(4));
  return {
    p50: rounded(median(values)),
    p95: rounded(percentile(values, 95)),
    max: rounded(Math.max(...values)),
    count: values.length,
  };
}

/** One line: how many values, their median, 95th percentile and largest, in milliseconds. */
export function summary(question: string, values: readonly number[]): string {
  const [middle, high, most] = [median(values), percentile(values, 95), Math.max(...values)];
  const figures = [middle, high, most].map((value) => value.toFixed(value < 10 ? 1 : 0));
  return `${question}: p50 ${figures[0]} ms, p95 ${figures[1]} ms, max ${figures[2]} ms (${values.length} times)`;
}

/** The machine that figures were measured on, to stand beside them. */
export function thisMachine(): string {
  const [first] = cpus();
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${process.platform}`;
}
