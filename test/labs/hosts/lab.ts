import { join } from 'node:path';
import { clientPackages, commonJsClients, overrides } from './clients';
import { install, installedVersion, pack } from './install';
import type { PlannedRun } from './plan';
import { runCommand } from './run-command';
import { runProject } from './run-project';
import { clientNames } from './suite-files';
import type { Text } from './texts';
import { compareTexts } from './texts';

/** What came of a run: the problems, or the reason why there was none. */
export interface RunResult extends PlannedRun {
  /** The version that was installed. */
  readonly installed: string;
  /** The version of Node that ran it, or that the lab runs on. */
  readonly nodeVersion: string;
  readonly clients: readonly string[];
  /** How many texts were compared with Jest's. */
  readonly compared: number;
  readonly problems: readonly string[];
  readonly notRun?: string | undefined;
}

const NO_REFERENCE = 'Jest has not run with every client, and its texts are what all are compared with';

/** The packed package and the clients in one folder, with the runners below it. */
export class Lab {
  readonly #folder: string;
  #tarball = '';
  #commonJs: readonly string[] = [];
  #ofJest: readonly Text[] | undefined;
  /** Folder of a runner → the reason why it could not be installed. */
  readonly #refusals = new Map<string, string | undefined>();

  readonly #nodes = new Map<string, string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @throws Error when the package or the clients cannot be installed: then nothing can be said */
  prepare(): void {
    this.#tarball = pack(join(this.#folder, 'packed'));
    const refusal = install(this.#folder, clientPackages(), { overrides });
    if (refusal !== undefined) throw new Error(`The clients cannot be installed: ${refusal}`);
    this.#commonJs = commonJsClients(this.#folder);
  }

  async run(planned: PlannedRun): Promise<RunResult> {
    const { runner, version, modules } = planned;
    const folder = join(this.#folder, `${planned.id}-${version}`.replace(/-$/, ''));
    const isSandboxed = runner.loadsEsModules === false && runner.modules[modules] === 'commonjs';
    const wanted = isSandboxed ? this.#commonJs : clientNames;
    const clients = wanted.filter((name) => runner.clients?.includes(name) ?? true);
    const nodeVersion = this.#versionOfNode(planned.node);
    // All are held to the texts of Jest with every client, and Jest in other ways to those as well.
    const isReference = planned.id === 'jest' && clients.length === clientNames.length;
    const notRun =
      this.#install(folder, runner.packages(version)) ??
      (isReference || this.#ofJest !== undefined ? undefined : NO_REFERENCE);
    if (notRun !== undefined) {
      return { ...planned, installed: version, nodeVersion, clients, compared: 0, problems: [], notRun };
    }
    const { problems, texts } = await runProject({ ...planned, installed: folder, clients });
    const ofJest = (this.#ofJest ??= texts);
    const isMeant = ({ style, of }: Text): boolean =>
      texts.some((one) => one.style === style) && (!clientNames.includes(of) || clients.includes(of));
    const differences = compareTexts(
      texts,
      runner.style === 'explain' ? ofJest.filter(isOfClient) : ofJest,
      isMeant,
    );
    const [name = ''] = runner.packages(version);
    return {
      ...planned,
      installed: version === '' ? '' : installedVersion(folder, nameOf(name)),
      nodeVersion,
      clients,
      compared: texts.length,
      problems: [...problems, ...differences],
    };
  }

  #versionOfNode(major: string | undefined): string {
    if (major === undefined) return process.versions.node;
    const known = this.#nodes.get(major);
    if (known !== undefined) return known;
    const { output } = runCommand('npx', ['--yes', `node@${major}`, '--print', 'process.versions.node'], {
      cwd: this.#folder,
    });
    this.#nodes.set(major, output.trim());
    return output.trim();
  }

  #install(folder: string, packages: readonly string[]): string | undefined {
    if (this.#refusals.has(folder)) return this.#refusals.get(folder);
    const dependencies = Object.fromEntries(
      packages.map((one) => [nameOf(one), one.slice(nameOf(one).length + 1) || '*']),
    );
    const refusal = install(folder, { 'jest-error-contract': `file:${this.#tarball}`, ...dependencies });
    this.#refusals.set(folder, refusal);
    return refusal;
  }
}

function nameOf(spec: string): string {
  return spec.replace(/(?!^)@.*$/, '');
}

function isOfClient({ of }: Text): boolean {
  return clientNames.includes(of);
}
