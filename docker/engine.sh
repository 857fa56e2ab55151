# shellcheck shell=bash
# What docker/check and src/bench/start share: a Docker engine, the base images, the image built from the Dockerfile.
# src/bench/read takes the small tools from here, and no engine. Sourced, not run. Everything it starts or makes is gone after engine_down, which the caller traps.
#
# Where no engine is reachable, Debian's is installed and started with folders of its own. Where a base image cannot
# be pulled, a stand-in made of Debian's packages and this machine's JDK 25 takes its name, so that the Dockerfile is
# built as it is. Both are for machines without a registry, CI among them: there, a stand-in is what is tested.

ROOT=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
IMAGE=dateline:check
MEMORY=512m
# Every container, network and volume carries it, so that nothing of somebody else's is ever removed.
MARK=dateline-check-$$
export DOCKER_BUILDKIT=0 COMPOSE_DOCKER_CLI_BUILD=0

scratch=
engine_folder=
engine_made_bridge=
stand_ins=()

say() { printf '%s\n' "$*"; }
die() {
  printf 'FAILED: %s\n' "$*" >&2
  exit 1
}

# quietly COMMAND...: shows what a command printed only where it failed
quietly() {
  local log
  log=$(mktemp)
  if "$@" >"$log" 2>&1; then
    rm -f -- "$log"
  else
    local status=$?
    tail -n 60 "$log" >&2
    rm -f -- "$log"
    say "FAILED: $*" >&2
    return "$status"
  fi
}

# install_missing COMMAND=PACKAGE...
install_missing() {
  local pair packages=()
  for pair in "$@"; do
    command -v "${pair%%=*}" >/dev/null || packages+=("${pair#*=}")
  done
  [ ${#packages[@]} -eq 0 ] && return
  say "installing ${packages[*]}"
  quietly apt-get update
  DEBIAN_FRONTEND=noninteractive quietly apt-get install -y --no-install-recommends "${packages[@]}"
}

# --- the engine

engine_up() {
  scratch=$(mktemp -d /tmp/dateline-check.XXXXXX)
  install_missing curl=curl jq=jq docker-compose=docker-compose
  if docker info >/dev/null 2>&1; then
    say "engine: the one that is there, $(docker version -f '{{.Server.Version}}')"
    return
  fi
  install_missing dockerd=docker.io
  start_engine
  say "engine: its own, $(docker version -f '{{.Server.Version}}')"
}

start_engine() {
  [ "$(id -u)" = 0 ] || die "no Docker engine is reachable, and only root can start one"
  [ -e /sys/class/net/docker0 ] || engine_made_bridge=yes
  engine_folder=$(mktemp -d /tmp/dateline-engine.XXXXXX)
  export DOCKER_HOST=unix://$engine_folder/docker.sock
  dockerd --data-root "$engine_folder/data" --exec-root "$engine_folder/exec" --pidfile "$engine_folder/pid" \
    -H "$DOCKER_HOST" >"$engine_folder/log" 2>&1 </dev/null &
  local i
  for ((i = 0; i < 60; i++)); do
    docker info >/dev/null 2>&1 && return
    sleep 0.5
  done
  tail -n 20 "$engine_folder/log" >&2
  die "the Docker engine did not start"
}

# Leaves nothing, whatever went wrong before: no step may stop the next.
engine_down() {
  local ids
  if docker info >/dev/null 2>&1; then
    ids=$(docker ps -aq --filter "name=$MARK")
    # shellcheck disable=SC2086 # ids are words
    [ -z "$ids" ] || docker rm -fv $ids >/dev/null || true
    ids=$(docker volume ls -q --filter "name=$MARK")
    # shellcheck disable=SC2086
    [ -z "$ids" ] || docker volume rm -f $ids >/dev/null || true
    ids=$(docker network ls -q --filter "name=$MARK")
    # shellcheck disable=SC2086
    [ -z "$ids" ] || docker network rm $ids >/dev/null || true
    # A stand-in that stayed would be taken for the real one by the next build.
    docker rmi -f "$IMAGE" "${stand_ins[@]}" >/dev/null 2>&1 || true
  fi
  rm -rf -- "$scratch"
  [ -n "$engine_folder" ] || return 0
  local pid
  if pid=$(cat "$engine_folder/pid" 2>/dev/null) && kill "$pid" 2>/dev/null; then
    while kill -0 "$pid" 2>/dev/null; do sleep 0.2; done
  fi
  rm -rf -- "$engine_folder" || say "could not remove $engine_folder" >&2
  [ -z "$engine_made_bridge" ] || ! command -v ip >/dev/null || ip link delete docker0 2>/dev/null || true
}

# --- the base images

# ensure_image NAME MAKER: pulled where possible
ensure_image() {
  local name=$1 maker=$2
  docker image inspect "$name" >/dev/null 2>&1 && return
  if timeout 300 docker pull -q "$name" >/dev/null 2>&1; then
    say "base: $name, pulled"
    return
  fi
  install_missing mmdebstrap=mmdebstrap
  local work=$scratch/base
  mkdir "$work"
  "$maker" "$name" "$work"
  rm -rf -- "$work"
  stand_ins+=("$name")
  say "base: $name cannot be pulled; stand-in made of Debian's packages and this machine's files"
}

# extract FOLDER PACKAGE,PACKAGE...: these packages' files and no other's, without running their scripts
extract() {
  quietly mmdebstrap --variant=extract --include="$2" "$(. /etc/os-release && echo "$VERSION_CODENAME")" "$1"
  cp "$1/usr/share/base-passwd/passwd.master" "$1/etc/passwd"
  cp "$1/usr/share/base-passwd/group.master" "$1/etc/group"
  mkdir -p "$1/tmp"
  chmod 1777 "$1/tmp"
}

# What the real one is made of, too: Debian's packages without a shell
make_distroless() {
  extract "$2/rootfs" base-files,base-passwd,ca-certificates,libc6,libgcc-s1,libstdc++6,netbase,tzdata
  echo 'nonroot:x:65532:65532:nonroot:/home/nonroot:/sbin/nologin' >>"$2/rootfs/etc/passwd"
  echo 'nonroot:x:65532:' >>"$2/rootfs/etc/group"
  install -d -o 65532 -g 65532 "$2/rootfs/home/nonroot"
  rm -rf "$2/rootfs/usr/share/doc" "$2/rootfs/usr/share/base-passwd" "$2/rootfs/var/lib/dpkg" "$2/rootfs/var/lib/apt"
  tar -C "$2/rootfs" -c . | quietly docker import -c 'USER 65532' -c 'WORKDIR /home/nonroot' - "$1"
}

make_jdk() {
  local jdk
  jdk=$(jdk25) || die "no JDK 25 under /usr/lib/jvm to make a stand-in of"
  extract "$2/rootfs" base-files,base-passwd,busybox-static,libc6,tzdata
  local applet
  for applet in $("$2/rootfs/bin/busybox" --list); do
    [ -e "$2/rootfs/bin/$applet" ] || ln -s busybox "$2/rootfs/bin/$applet"
  done
  mkdir -p "$2/rootfs/opt/java"
  # Debian's JDK packages link their certificates from elsewhere
  cp -aL "$jdk" "$2/rootfs/opt/java/openjdk"
  tar -C "$2/rootfs" -c . | quietly docker import -c 'ENV JAVA_HOME=/opt/java/openjdk' \
    -c 'ENV PATH=/opt/java/openjdk/bin:/usr/sbin:/usr/bin:/sbin:/bin' - "$1"
}

# As much of the real one as compose.postgres.yaml uses: its variables, its folder, its access rules
make_postgres() {
  local root=$2/rootfs applet
  extract "$root" base-files,base-passwd,busybox-static,libc6,postgresql-15,tzdata
  for applet in cat mkdir sh sleep; do
    [ -e "$root/bin/$applet" ] || ln -s busybox "$root/bin/$applet"
  done
  echo 'postgres:x:999:999::/var/lib/postgresql:/bin/sh' >>"$root/etc/passwd"
  echo 'postgres:x:999:' >>"$root/etc/group"
  mkdir -p "$root/usr/local/bin"
  install -d -o 999 -g 999 "$root/var/lib/postgresql/data" "$root/var/run/postgresql"
  cat >"$root/usr/local/bin/docker-entrypoint.sh" <<'END'
#!/bin/sh
set -e
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  printf %s "${POSTGRES_PASSWORD:?}" >/tmp/password
  initdb --username="$POSTGRES_USER" --pwfile=/tmp/password --auth-local=trust --auth-host=scram-sha-256 \
    --encoding=UTF8 --locale=C
  echo 'host all all all scram-sha-256' >>"$PGDATA/pg_hba.conf"
  echo "CREATE DATABASE $POSTGRES_DB" | postgres --single -j postgres
fi
exec postgres -c listen_addresses='*'
END
  chmod 755 "$root/usr/local/bin/docker-entrypoint.sh"
  rm -rf "$root/usr/share/doc" "$root/usr/share/man" "$root/usr/share/locale"
  tar -C "$root" -c . | quietly docker import -c 'ENV PATH=/usr/lib/postgresql/15/bin:/usr/bin:/bin' \
    -c 'ENV PGDATA=/var/lib/postgresql/data' -c 'USER 999' -c 'VOLUME /var/lib/postgresql/data' \
    -c 'ENTRYPOINT ["/usr/local/bin/docker-entrypoint.sh"]' - "$1"
}

jdk25() {
  local release
  for release in "${JAVA25_HOME:+$JAVA25_HOME/release}" /usr/lib/jvm/*/release; do
    if [ -f "$release" ] && grep -q '^JAVA_VERSION="25[."]' "$release" && [ -x "${release%/release}/bin/javac" ]; then
      dirname -- "$release"
      return
    fi
  done
  return 1
}

# --- the image

# package TYPE FOLDER: the packaged app of a jar type, moved out of Maven's way
package() {
  (cd "$ROOT" && quietly ./mvnw -q -B package -DskipTests "-Dquarkus.package.jar.type=$1")
  rm -rf -- "$2"
  mkdir -p -- "$2"
  cp -a "$ROOT/target/quarkus-app" "$2/"
}

# build_image: the unmodified Dockerfile, without network, on just the files that it names
build_image() {
  (cd "$ROOT" && quietly ./mvnw -q -B package -DskipTests -Dquarkus.package.jar.type=aot-jar)
  ensure_image eclipse-temurin:25-jdk make_jdk
  ensure_image gcr.io/distroless/cc-debian12:nonroot make_distroless
  local begin=$SECONDS
  tar -C "$ROOT" -c docker target/quarkus-app | quietly docker build --network none --force-rm \
    --build-arg "REVISION=$(git -C "$ROOT" rev-parse HEAD)" -f docker/Dockerfile.jvm -t "$IMAGE" -
  say "image: built in $((SECONDS - begin)) s, $(image_megabytes) MB"
}

image_megabytes() {
  echo $(($(docker image inspect -f '{{.Size}}' "$IMAGE") / 1000000))
}

# run NAME [OPTION...] [-- ARGUMENT...]: a hardened container of the image, as the documentation advises to run it
run() {
  local name=$MARK-$1 options=()
  shift
  while [ $# -gt 0 ] && [ "$1" != -- ]; do
    options+=("$1")
    shift
  done
  [ $# -eq 0 ] || shift
  docker run -d --name "$name" --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges \
    --memory "$MEMORY" --memory-swap "$MEMORY" --pids-limit 200 -p 127.0.0.1:0:8080 "${options[@]}" "$IMAGE" "$@" >/dev/null
}

# url NAME: where the container's port is published
url() {
  echo "http://$(docker port "$MARK-$1" 8080/tcp | head -n 1)"
}

# resident_megabytes NAME: of the container's one process, as the kernel counts it
resident_megabytes() {
  local pid
  pid=$(docker inspect -f '{{.State.Pid}}' "$MARK-$1")
  awk '/^VmRSS:/ { print int($2 / 1024 + 0.5) }' "/proc/$pid/status"
}

# smoke BASE: the requests of a normal first minute, each answered with its status
smoke() {
  local status path got
  while read -r status path; do
    case $status in '' | '#'*) continue ;; esac
    got=$(curl -s -o /dev/null --max-time 20 -w '%{http_code}' "$1$path") || true
    if [ "$got" != "$status" ]; then
      say "$1$path answered $got instead of $status" >&2
      return 1
    fi
  done <"$ROOT/docker/first-minute.txt"
}
