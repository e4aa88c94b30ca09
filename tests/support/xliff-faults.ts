import { readXml, type XmlElement } from '../../shared/formats/xml.ts';

/** What the schemas and the rules of XLIFF say about ids and references, and a document of ours breaks; none, mostly. */
export function xliffFaults(bytes: Uint8Array): readonly string[] {
  const check = new XliffCheck();
  const read = readXml(bytes, {
    open: (element) => {
      check.open(element);
    },
    close: (name) => {
      check.close(name);
    },
    text: () => undefined,
  });
  return read.ok ? check.faults : [read.problem.code];
}

/** Attributes without which an inline element is none, by version. */
const required: Readonly<Record<string, readonly string[]>> = {
  '1 g': ['id'],
  '1 x': ['id'],
  '1 bx': ['id'],
  '1 ex': ['id'],
  '1 ph': ['id'],
  '1 bpt': ['id'],
  '1 ept': ['id'],
  '1 it': ['id', 'pos'],
  '1 mrk': ['mtype'],
  '2 ph': ['id'],
  '2 pc': ['id'],
  '2 sc': ['id'],
  '2 mrk': ['id'],
  '2 sm': ['id'],
  '2 em': ['startRef'],
  '2 cp': ['hex'],
};

class XliffCheck {
  readonly faults: string[] = [];
  #version = '';
  #units = new Set<string>();
  /** Elements by id in the source, and in the text that is open. */
  #source = new Map<string, string>();
  #text = new Map<string, string>();
  /** Ids of `data`. */
  #data = new Set<string>();
  #side: string | undefined;

  open(element: XmlElement): void {
    const { name } = element;
    const id = element.attribute('id');
    if (name === 'xliff') this.#version = (element.attribute('version') ?? '').slice(0, 1);
    if (name === 'file') this.#units = new Set();
    if (name === 'trans-unit' || name === 'unit') {
      this.#tell(this.#units.has(id ?? ''), `unit ${String(id)} twice`);
      this.#units.add(id ?? '');
    }
    if (['match', 'trans-unit', 'segment'].includes(name)) this.#source = new Map();
    if (['unit', 'match'].includes(name)) this.#data = new Set();
    if (name === 'segment') this.#source.set(id ?? '', name);
    if (name === 'data') this.#data.add(id ?? '');
    if (this.#side !== undefined) this.#openInline(element);
    if (name === 'source' || name === 'target') {
      this.#side = name;
      this.#text = new Map(name === 'source' ? this.#source : []);
    }
  }

  close(name: string): void {
    if (name !== this.#side) return;
    if (name === 'source') this.#source = this.#text;
    this.#side = undefined;
  }

  #openInline(element: XmlElement): void {
    const { name } = element;
    const id = element.attribute('id');
    for (const attribute of required[`${this.#version} ${name}`] ?? []) {
      this.#tell(element.attribute(attribute) === undefined, `${name} without ${attribute}`);
    }
    if (this.#version === '1') this.#openInline1(element);
    else {
      const other = this.#side === 'target' ? this.#source.get(id ?? '') : undefined;
      this.#tell(this.#text.has(id ?? ''), `${name} ${String(id)} twice`);
      this.#tell(
        other !== undefined && other !== name,
        `${name} ${String(id)} is ${String(other)}`,
      );
      this.#checkReferences(element);
      if (id !== undefined) this.#text.set(id, name);
    }
  }

  /** An `rid` stands once at a beginning, and an end has a beginning before it. */
  #openInline1(element: XmlElement): void {
    const { name } = element;
    const rid = element.attribute('rid');
    if (rid === undefined) return;
    const begin = { bpt: 'bpt', ept: 'bpt', bx: 'bx', ex: 'bx' }[name] ?? name;
    const key = `${begin} ${rid}`;
    if (name === begin && name !== 'it') {
      this.#tell(this.#text.has(key), `${name} ${rid} twice`);
      this.#text.set(key, name);
    } else if (name !== 'it') this.#tell(!this.#text.has(key), `${name} ${rid} without beginning`);
  }

  #checkReferences(element: XmlElement): void {
    const { name } = element;
    const data = ['dataRef', 'dataRefStart', 'dataRefEnd'].map((key) => element.attribute(key));
    for (const reference of data) {
      this.#tell(reference !== undefined && !this.#data.has(reference), `${name}: no such data`);
    }
    this.#tell((data[1] === undefined) !== (data[2] === undefined), 'pc with half its data');
    const startRef = element.attribute('startRef');
    const begin = { ec: 'sc', em: 'sm' }[name];
    if (begin === undefined) return;
    const isAlone = element.attribute('isolated') === 'yes';
    this.#tell(isAlone === (startRef !== undefined), `${name} is alone and is not`);
    this.#tell(
      startRef !== undefined && this.#text.get(startRef) !== begin,
      `${name} without beginning`,
    );
  }

  #tell(isFault: boolean, fault: string): void {
    if (isFault) this.faults.push(fault);
  }
}
