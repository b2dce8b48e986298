# Node's LTS line; the same major version as .nvmrc.
FROM node:24-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
# Types and source maps are for editors: they are half of what would be copied.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
  && npm cache clean --force \
  && find node_modules -type f \( -name '*.d.ts' -o -name '*.d.?ts' -o -name '*.map' \) -delete

FROM node:24-bookworm-slim
# One malloc arena: the process has few threads that allocate at a time, and each arena keeps what it was given. Blocks
# over 32 kB by mmap, always: by itself glibc raises that bound from 128 kB once a large block is freed, and what loading
# needs for a moment then stays with the process (20 MB measured, and 7 more at 128 kB).
ENV NODE_ENV=production DATA_DIR=/data WEB_HOST=0.0.0.0 WEB_PORT=3000 \
  MALLOC_ARENA_MAX=1 MALLOC_MMAP_THRESHOLD_=32768
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
RUN install -d -o node -g node /data node_modules/.cache
COPY package.json ./
COPY config ./config
COPY commands ./commands
COPY src ./src
USER node
# Compiles the modules once, here, instead of at every start of a container whose file system is read-only: half a second
# of a core. As the user that will run them, since Node keeps what each user compiled apart. `main.ts` ends at the wrong
# port, after all that it imports.
RUN flags='--disable-warning=ExperimentalWarning --import ./src/compile-cache.js' \
  && node $flags src/compile-all.js \
  && node $flags src/cli.ts brief src/app/samples/nl.txt src/app/samples/en.txt > /dev/null \
  && ! WEB_PORT=none node $flags src/main.ts 2> /dev/null
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.WEB_PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--disable-warning=ExperimentalWarning", "--max-semi-space-size=2", "--import", "./src/compile-cache.js", "src/main.ts"]
