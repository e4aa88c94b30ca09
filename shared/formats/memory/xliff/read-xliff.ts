import { failed, succeeded, type Problem, type Result } from '../../../result.ts';
import { readXmlParts, type XmlElement, type XmlReader } from '../../xml.ts';
import type { MemoryReading, TakeUnits } from '../memory-format.ts';
import { UnitBatches } from '../unit-batches.ts';
import { Xliff1Reader } from './v1/xliff1-reader.ts';
import { Xliff2Reader } from './v2/xliff2-reader.ts';

/**
 * The units of an XLIFF document of version 1.0 to 1.2 or 2.0 to 2.2, each segment one. What has no translation is left
 * out and told of; a file that is no XLIFF or is damaged anywhere ends with a problem (`file-not-xliff`,
 * `file-xliff-version` with `version`, and those of `readXmlParts`).
 */
export async function readXliff(
  bytes: AsyncIterable<Uint8Array>,
  take: TakeUnits,
): Promise<Result<MemoryReading>> {
  const batches = new UnitBatches(take);
  const reader = new XliffReader(batches);
  const read = await readXmlParts(bytes, reader, () => batches.giveFull());
  if (!read.ok) return read;
  const problem = reader.end();
  return problem === undefined ? succeeded(await batches.end()) : failed(problem);
}

/** Reads the root, and leaves what is in it to the reader of its version. */
class XliffReader implements XmlReader {
  readonly #batches: UnitBatches;
  #isInside = false;
  #problem: Problem | undefined;
  #version: Xliff1Reader | Xliff2Reader | undefined;

  constructor(batches: UnitBatches) {
    this.#batches = batches;
  }

  open(element: XmlElement): void {
    if (this.#isInside) this.#version?.open(element);
    else this.#openRoot(element);
    this.#isInside = true;
  }

  close(name: string, namespace: string): void {
    this.#version?.close(name, namespace);
  }

  text(text: string): void {
    this.#version?.text(text);
  }

  /** Gives what waits, or tells why nothing was read. */
  end(): Problem | undefined {
    this.#version?.end();
    return this.#problem;
  }

  #openRoot(element: XmlElement): void {
    const version = element.attribute('version') ?? '';
    if (element.name !== 'xliff') this.#problem = { code: 'file-not-xliff', params: {} };
    else if (/^1\.[0-2](?:\D|$)/u.test(version)) this.#version = new Xliff1Reader(this.#batches);
    else if (/^2\.[0-2](?:\D|$)/u.test(version)) {
      this.#version = new Xliff2Reader(element, this.#batches);
    } else {
      const params = { version: version === '' ? '?' : version.slice(0, 20) };
      this.#problem = { code: 'file-xliff-version', params };
    }
  }
}
