import type { BreakRule, BreakRules } from '../../../model/break-rules.ts';
import { failed, succeeded } from '../../../result.ts';
import type { Problem, Result } from '../../../result.ts';
import { readXml } from '../../xml.ts';
import type { XmlElement, XmlReader } from '../../xml.ts';

/**
 * Reads an SRX file, version 2.0 or 1.0. What other programs add under namespaces of their own is passed over.
 * Problems: those of `readXml`; `file-not-srx`; `file-srx-version` with the `version`; `file-srx-rules-missing` with the
 * `name` of rules that a language asks for and nobody wrote, and the `line`.
 */
export function readSrx(bytes: Uint8Array): Result<BreakRules> {
  const reader = new SrxReader();
  const read = readXml(bytes, reader);
  if (!read.ok) return read;
  const problem = reader.problem();
  return problem === undefined ? succeeded(reader.rules()) : failed(problem);
}

class SrxReader implements XmlReader {
  #version: string | undefined;
  #isCascading = false;
  readonly #languages: BreakRules['languages'][number][] = [];
  readonly #rules = new Map<string, BreakRule[]>();
  #open: BreakRule[] | undefined;
  #rule: { isBreak: boolean; before: string; after: string; line: number } | undefined;
  #part: 'before' | 'after' | undefined;

  open(element: XmlElement): void {
    if (this.#version === undefined) {
      this.#version = element.name === 'srx' ? (element.attribute('version') ?? '') : 'none';
    }
    const isOwn = element.namespace === '' || element.namespace === srxNamespace;
    if (isOwn) this.#openOwn(element);
  }

  close(name: string): void {
    if (name === 'beforebreak' || name === 'afterbreak') this.#part = undefined;
    if (name !== 'rule' || this.#rule === undefined) return;
    this.#open?.push(this.#rule);
    this.#rule = undefined;
  }

  text(text: string): void {
    if (this.#rule !== undefined && this.#part !== undefined) this.#rule[this.#part] += text;
  }

  problem(): Problem | undefined {
    const version = this.#version ?? 'none';
    if (version === 'none') return { code: 'file-not-srx', params: {} };
    if (version !== '1.0' && version !== '2.0') {
      return { code: 'file-srx-version', params: { version } };
    }
    const lost = this.#languages.find(({ rules }) => !this.#rules.has(rules));
    if (lost === undefined) return undefined;
    const { rules: name, line = 1 } = lost;
    return { code: 'file-srx-rules-missing', params: { name, line } };
  }

  rules(): BreakRules {
    return { isCascading: this.#isCascading, languages: this.#languages, rules: this.#rules };
  }

  #openOwn(element: XmlElement): void {
    const name = element.attribute('languagerulename') ?? '';
    if (element.name === 'header') this.#isCascading = element.attribute('cascade') === 'yes';
    if (element.name === 'languagerule') this.#openRules(name);
    if (element.name === 'languagemap') {
      const pattern = element.attribute('languagepattern') ?? '';
      this.#languages.push({ pattern, rules: name, line: element.line });
    }
    if (element.name === 'rule') {
      const isBreak = element.attribute('break') !== 'no';
      this.#rule = { isBreak, before: '', after: '', line: element.line };
    }
    if (element.name === 'beforebreak') this.#part = 'before';
    if (element.name === 'afterbreak') this.#part = 'after';
  }

  #openRules(name: string): void {
    this.#open = [];
    this.#rules.set(name, this.#open);
  }
}

const srxNamespace = 'http://www.lisa.org/srx20';
