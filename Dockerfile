# The server with an outside Postgres (see docker-compose.yml). The embedded one is for a laptop.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOP_DAN_DATA=/data
COPY package.json package-lock.json .npmrc tsconfig.json ./
RUN npm ci --omit=dev && mkdir /data && chown node /data
COPY --from=build /app/server server
COPY --from=build /app/migrations migrations
COPY --from=build /app/schema schema
COPY --from=build /app/web/build web/build
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s CMD ["node", "-e", "fetch('http://127.0.0.1:4000/healthz').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "server/main.ts"]
