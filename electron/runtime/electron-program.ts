/** An Electron on this machine: its folder and the program in it. */
export interface ElectronProgram {
  readonly folder: string;
  readonly executable: string;
}
