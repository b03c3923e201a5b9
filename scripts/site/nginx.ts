import {
  hashedFiles,
  hiddenPattern,
  keptForEver,
  mediaTypes,
  openFiles,
  openHeader,
  redirects,
  revalidated,
  rootFrom,
  securityHeaders,
} from './headers-policy.ts';

/** Where and how a server serves the site. */
export interface Served {
  /** The folder that stands for the host's root; a site under a sub-path lies in the folder of that name in it. */
  folder: string;
  /** The path the site is served under. */
  base: string;
  /** Host name. */
  host: string;
  port: number;
}

/**
 * The policy as an nginx configuration, for `/etc/nginx/conf.d/`.
 * @param brotli false where the module that sends `.br` files is not installed
 */
export function nginxConfig({ folder, base, host, port }: Served, brotli = true): string {
  const root = rootFrom(base);
  const quoted = (value: string) => (value.includes('"') ? `'${value}'` : `"${value}"`);
  const under = (starts: readonly string[]) => quoted(`~^${root}(${starts.join('|').replaceAll('.', '\\.')})`);
  const [openName, openValue] = openHeader;
  return `# Made by "npm run deploy"; the policy is scripts/site/headers-policy.ts. Copy to /etc/nginx/conf.d/.
# Debian: apt install nginx libnginx-mod-http-brotli-static; without the latter, take out brotli_static.
# HTTPS: certbot --nginx adds the certificate here, or a proxy in front ends TLS. HSTS counts over HTTPS only.

map $uri $bien_nien_cache {
  default ${quoted(revalidated)};
  ${under(hashedFiles)} ${quoted(keptForEver)};
}

# An empty value sends no header.
map $uri $bien_nien_open {
  default "";
  ${under(openFiles)} ${quoted(openValue)};
}

server {
  listen ${port};
  listen [::]:${port};
  server_name ${host};
  server_tokens off;
  root ${folder};
  index index.html;
  absolute_redirect off;

${brotli ? '  brotli_static on;\n' : ''}  gzip_static on;
  gzip_vary on;

  types {
${Object.entries(mediaTypes)
  .map(([ending, type]) => `    ${quoted(type)} ${ending};`)
  .join('\n')}
  }
  default_type application/octet-stream;

${securityHeaders.map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`).join('\n')}
  add_header Cache-Control $bien_nien_cache always;
  add_header ${openName} $bien_nien_open always;

  error_page 404 ${root}404.html;

  # Files for the hosting, and compressed copies asked for by name.
  location ~ ${quoted(hiddenPattern(base))} {
    return 404;
  }
${redirects.map(({ from, to }) => `  location = ${root}${from} {\n    return 301 ${root}${to};\n  }`).join('\n')}
}
`;
}
