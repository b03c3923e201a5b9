import {
  copyEndings,
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
import type { Served } from './nginx.ts';

/**
 * The policy as a Caddyfile. Given a host's name Caddy gets its certificate and ends TLS itself.
 * @param served its `port` counts only where `plain` is true
 * @param plain true for HTTP on the port, as behind a proxy and in tests
 */
export function caddyfile({ folder, base, host, port }: Served, plain = false): string {
  const root = rootFrom(base);
  const quoted = (value: string) => `"${value.replaceAll('"', '\\"')}"`;
  const under = (starts: readonly string[]) => starts.map((start) => `${root}${start}*`).join(' ');
  const [openName, openValue] = openHeader;
  return `# Made by "npm run deploy"; the policy is scripts/site/headers-policy.ts. Caddy 2.6 or newer.

(bien_nien_headers) {
  header {
${securityHeaders.map(([name, value]) => `    ${name} ${quoted(value)}`).join('\n')}
    -Server
  }
}

${plain ? `http://${host}:${port}` : host} {
  root * ${folder}
  import bien_nien_headers

  # A file that is gone must not be kept for ever as gone.
  @hashed {
    path ${under(hashedFiles)}
    file
  }
  header @hashed Cache-Control ${quoted(keptForEver)}
  @named not {
    path ${under(hashedFiles)}
    file
  }
  header @named Cache-Control ${quoted(revalidated)}
  @open path ${under(openFiles)}
  header @open ${openName} ${quoted(openValue)}

${Object.entries(mediaTypes)
  .map(([ending, type]) => `  @${ending} path *.${ending}\n  header @${ending} Content-Type ${quoted(type)}`)
  .join('\n')}

  # Files for the hosting, and compressed copies asked for by name.
  @hidden path_regexp ${hiddenPattern(base)}
  error @hidden 404
${redirects.map(({ from, to }) => `  redir ${root}${from} ${root}${to} 301`).join('\n')}

  file_server {
    precompressed ${Object.keys(copyEndings).join(' ')}
  }
  # Headers set above do not reach the error's page.
  handle_errors {
    import bien_nien_headers
    header Cache-Control ${quoted(revalidated)}
    @missing expression \`{http.error.status_code} == 404\`
    rewrite @missing ${root}404.html
    header Content-Type "text/html; charset=utf-8"
    file_server {
      precompressed ${Object.keys(copyEndings).join(' ')}
    }
  }
}
`;
}
