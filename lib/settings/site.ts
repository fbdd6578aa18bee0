import { getDomain } from 'tldts';

/**
 * The site an address belongs to: its registrable domain, by the public-suffix list, private part included
 * (each blog of a blog host is its own site). Ports and subdomains do not matter. A host without a registrable
 * domain (an IP address, localhost, a bare machine name, a public suffix itself) is its own site.
 * International names come in their ASCII form.
 * @returns undefined for what is no page of the web: files, browser pages, extension pages, broken addresses.
 */
export function siteOf(address: string | undefined): string | undefined {
  const host = hostOf(address);
  return host && (getDomain(host, { allowPrivateDomains: true }) ?? host);
}

/** The site somebody typed: a full address, or a bare name such as "example.org" or "münchen.example". */
export function siteTyped(text: string): string | undefined {
  const typed = text.trim();
  if (/^\/|\s/.test(typed)) return undefined;
  return siteOf(typed) ?? siteOf(typed.includes('://') ? undefined : `https://${typed}`);
}

function hostOf(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return hostname.replace(/\.+$/, '') || undefined;
}
