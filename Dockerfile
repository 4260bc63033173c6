# The guide as an image: `docker build --build-arg COMMIT=$(git rev-parse --short=12 HEAD) --tag opsblend .`
FROM node:24-bookworm-slim AS build
WORKDIR /guide
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
ARG COMMIT=unknown
ARG BASE_PATH=
RUN COMMIT=$COMMIT BASE_PATH=$BASE_PATH npm run build

FROM node:24-bookworm-slim
WORKDIR /guide
COPY --from=build /guide/.next/standalone ./
# Rooms, the only thing that is written.
RUN mkdir /data && chown node:node /data
VOLUME /data
ENV DATA_DIR=/data
USER node
ARG BASE_PATH=
ENV BASE_PATH=$BASE_PATH
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://localhost:${process.env.PORT || 3000}${process.env.BASE_PATH || ''}/api/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-old-space-size=256", ".next/server.mjs"]
