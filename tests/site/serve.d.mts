export declare function serveSite(options?: { port?: number }): Promise<{
  url: string;
  close: () => Promise<void>;
}>;
