import { commands } from '../src/contract/http/openapi.ts'
import { securityHeaders } from '../server/http/securityHeaders.ts'

/** The nginx configuration for a proxy before two servers of the board, for `/etc/nginx/conf.d/`. */
export function nginxConf(): string {
  const headers = Object.entries(securityHeaders)
    .map(([name, value]) => `        add_header ${name} "${value}" always;`)
    .join('\n')
  const largestBody = Math.max(...commands.map((command) => command.largestBody))
  return `# Written by \`npm run nginx\` from deploy/nginxConf.ts. A copy may be changed; this file is checked.

# Two servers of the board on one database: when one is down, the other answers.
upstream board {
    server 127.0.0.1:8001 max_fails=2 fail_timeout=10s;
    server 127.0.0.1:8002 max_fails=2 fail_timeout=10s;
    # The board keeps idle connections for 75 s, so it is never the first to close one.
    keepalive 16;
    keepalive_timeout 60s;
}

server {
    listen 80;
    server_name _;
    server_tokens off;

    # What the board refuses as well, refused before it gets there.
    client_max_body_size ${Math.ceil(largestBody / 1024)}k;
    client_header_timeout 10s;
    client_body_timeout 10s;
    large_client_header_buffers 4 16k;

    # The board sends its answers compressed, with tags that compressing again would weaken.
    gzip off;

    location / {
        proxy_pass http://board;
        proxy_http_version 1.1;
        proxy_set_header Connection "";
        proxy_set_header Host $host;
        proxy_set_header X-Request-Id $request_id;
        # Not what the caller says of itself, but where it called from.
        proxy_set_header X-Forwarded-For $remote_addr;
        proxy_connect_timeout 2s;
        proxy_read_timeout 15s;
        # GET, HEAD, PUT and DELETE are answered, and each may be sent twice.
        proxy_next_upstream error timeout;
        proxy_next_upstream_tries 2;
        # Figures are never kept here: the server is asked each time. Its security headers pass through.
        proxy_cache off;
    }

    # The built files, straight from the folder. Their names change with what is in them.
    location /assets/ {
        root /srv/board/dist;
        try_files $uri =404;
        gzip_static on;
        gzip_vary on;
        # With the module ngx_brotli, a fifth smaller: brotli_static on;
        location ~ \\.map$ {
            return 404;
        }
        # A location with headers of its own inherits none, so all of them stand here.
        add_header Cache-Control "public, max-age=31536000, immutable";
${headers}
    }
}
`
}
