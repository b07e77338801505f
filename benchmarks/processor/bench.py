#!/usr/bin/env python3
"""What annotation processors cost: see README.md."""

import argparse
import collections
import glob
import os
import re
import shutil
import statistics
import subprocess
import sys
import time

import sources

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
OUT = os.path.join(ROOT, "benchmarks", "target", "processor")
JAVA_HOME = os.environ.get("JAVA_HOME") or os.path.dirname(
    os.path.dirname(os.path.realpath(shutil.which("javac"))))
JAVA, JAVAC = (os.path.join(JAVA_HOME, "bin", tool) for tool in ("java", "javac"))
PARENT = open(os.path.join(ROOT, "pom.xml")).read()
FETCHED = {
    "autovalue": ["com.google.auto.value:auto-value:1.11.1",
                  "com.google.auto.value:auto-value-annotations:1.11.1"],
    "immutables": ["org.immutables:value:2.12.2"],
    "recordbuilder": ["io.soabase.record-builder:record-builder-processor:52",
                      "io.soabase.record-builder:record-builder-core:52"],
    "javapoet": ["com.palantir.javapoet:javapoet:{javapoet}"],
    "runtime": ["org.ejml:ejml-core:{ejml}", "org.jspecify:jspecify:{jspecify}"],
}


def version(artifact):
    return re.search(rf"<{artifact}.version>([^<]+)<", PARENT).group(1)


def fetch():
    """Jars of others, by Maven, and the floor."""
    versions = {name: version(name) for name in ("javapoet", "ejml", "jspecify")}
    for name, artifacts in FETCHED.items():
        if os.path.isdir(f"{OUT}/lib/{name}"):
            continue
        dependencies = ""
        for artifact in artifacts:
            group, of, number = artifact.format(**versions).split(":")
            dependencies += (f"<dependency><groupId>{group}</groupId><artifactId>{of}</artifactId>"
                             f"<version>{number}</version></dependency>")
        os.makedirs(f"{OUT}/poms/{name}", exist_ok=True)
        with open(f"{OUT}/poms/{name}/pom.xml", "w") as pom:
            pom.write("<project><modelVersion>4.0.0</modelVersion><groupId>bench</groupId>"
                      f"<artifactId>{name}</artifactId><version>1</version>"
                      f"<dependencies>{dependencies}</dependencies></project>")
        subprocess.run(
            ["mvn", "-q", "-B", "-f", f"{OUT}/poms/{name}/pom.xml",
             "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies",
             f"-DoutputDirectory={OUT}/lib/{name}"], check=True)
    subprocess.run([JAVAC, "-proc:none", "-cp", ":".join(lib("javapoet")), "-d", f"{OUT}/floor",
                    *glob.glob(f"{HERE}/floor/src/floor/*.java")], check=True)
    subprocess.run([JAVAC, "-d", f"{OUT}/bench", f"{HERE}/Compiles.java"], check=True)


def lib(name):
    return sorted(glob.glob(f"{OUT}/lib/{name}/*.jar"))


def ours(module):
    jars = [jar for jar in glob.glob(f"{ROOT}/{module}/target/{module}-*.jar")
            if not jar.endswith(("-sources.jar", "-javadoc.jar"))]
    if len(jars) != 1:
        sys.exit(f"{module}: build it once, see README.md; found {jars}")
    return jars


def paths(kind):
    """Class path and processor path of a kind."""
    if kind == "floor":
        return [f"{OUT}/floor"], [f"{OUT}/floor"] + lib("javapoet")
    if kind.startswith("spark"):
        annotations = ours("spark-annotations")
        return (annotations + ours("spark-runtime") + lib("runtime"),
                ours("spark-processor") + annotations + lib("javapoet"))
    return lib(kind), lib(kind)


def options(kind, processed):
    classes, processors = (":".join(path) for path in paths(kind))
    if not processed:
        return ["-cp", classes, "-proc:none"]
    named = ["-processor", "floor.FloorProcessor"] if kind == "floor" else []
    return ["-cp", classes, "-processorpath", processors, *named]


def warm(kinds, sizes, rounds, warming):
    """All kinds in turns in one virtual machine; a table."""
    plans = [plan(kinds, size, split=size == sizes[0]) for size in sizes]
    run = subprocess.Popen(
        [JAVA, "-Xmx4g", "-XX:+UseSerialGC", "-cp", f"{OUT}/bench", "Compiles", str(warming),
         str(rounds), *plans], stdout=subprocess.PIPE, text=True)
    taken = collections.defaultdict(list)
    for line in run.stdout:
        sys.stderr.write(line)
        number, name, milliseconds = line.split(",")
        if int(number) >= 0:
            taken[name].append(int(milliseconds))
    if run.wait():
        sys.exit("a compilation failed")
    table(kinds, sizes, {name: statistics.median(times) for name, times in taken.items()})


def plan(kinds, size, split):
    """Sources, and a file of their compilations; when split, also without processor on its output."""
    lines = []
    for kind in kinds:
        folder = f"{OUT}/{kind}-{size}"
        shutil.rmtree(folder, ignore_errors=True)
        sources.write(kind, size, f"{folder}/sources")
        lines.append([f"{kind}:{size}:processor", f"{folder}/sources", f"{folder}/both",
                      *options(kind, True)])
        lines.append([f"{kind}:{size}:none", f"{folder}/sources", "-", *options(kind, False)])
        if split:
            lines.append([f"{kind}:{size}:generated", f"{folder}/both", "-", *options(kind, False)])
    with open(f"{OUT}/plan-{size}.tsv", "w") as file:
        file.writelines("\t".join(line) + "\n" for line in lines)
    return file.name


def table(kinds, sizes, median):
    def added(kind, size, name="processor", to="none"):
        return (median[f"{kind}:{size}:{name}"] - median[f"{kind}:{size}:{to}"]) / size

    print("| kind | classes | added, ms a class | of it javac on the output | times the floor |")
    print("|---|---:|---:|---:|---:|")
    for size in sizes:
        for kind in kinds:
            output = f"{added(kind, size, 'generated'):.2f}" if size == sizes[0] else ""
            print(f"| {kind} | {size} | {added(kind, size):.2f} | {output} "
                  f"| {added(kind, size) / added(kinds[0], size):.2f} |")
    first, last = sizes[0], sizes[-1]
    for kind in kinds:
        growth = added(kind, last) * last / (added(kind, first) * first)
        print(f"{kind}: growth from {first} to {last} classes {growth:.2f}; lines a class "
              f"{generated_lines(kind, first) / first:.0f}")


def generated_lines(kind, size):
    """Lines of what was generated, read from the kept folder."""
    folder = f"{OUT}/{kind}-{size}"
    total = 0
    for path in glob.glob(f"{folder}/both/**/*.java", recursive=True):
        if not os.path.exists(path.replace("/both/", "/sources/", 1)):
            total += sum(1 for _ in open(path))
    return total


def cold(kinds, sizes, runs):
    """Each compilation in a javac of its own, in turns; wall and processor time in ms."""
    print("| kind | classes | wall, without | wall, with | added wall | added CPU |")
    print("|---|---:|---:|---:|---:|---:|")
    for size in sizes:
        times = collections.defaultdict(list)
        for kind in kinds:
            sources.write(kind, size, f"{OUT}/cold/{kind}-{size}")
        for _ in range(runs):
            for kind in kinds:
                for processed in (False, True):
                    times[kind, processed].append(javac(kind, size, processed))
        for kind in kinds:
            (wall, cpu), (wall_with, cpu_with) = (
                [statistics.median(part) for part in zip(*times[kind, processed])]
                for processed in (False, True))
            print(f"| {kind} | {size} | {wall:.0f} | {wall_with:.0f} | {wall_with - wall:.0f} "
                  f"| {cpu_with - cpu:.0f} |")


def javac(kind, size, processed):
    work = f"{OUT}/cold/work"
    shutil.rmtree(work, ignore_errors=True)
    os.makedirs(work)
    files = glob.glob(f"{OUT}/cold/{kind}-{size}/*/*.java")
    with open(f"{work}/files", "w") as file:
        file.write("\n".join(sorted(files)))
    start = time.perf_counter()
    process = subprocess.Popen([JAVAC, "-nowarn", "-d", work, "-s", work,
                                *options(kind, processed), f"@{work}/files"])
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    if status:
        sys.exit(f"{kind}: javac failed")
    return wall * 1000, (usage.ru_utime + usage.ru_stime) * 1000


def jars():
    found = paths("spark")[1]
    for jar in found:
        print(f"{os.path.basename(jar)}: {os.path.getsize(jar) / 1000:.0f} kB")
    print(f"processor path: {sum(map(os.path.getsize, found)) / 1000:.0f} kB")


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("what", choices=["warm", "cold", "jars"])
    arguments.add_argument("kinds", nargs="*", default=list(sources.FORMS))
    arguments.add_argument("--sizes", default="200,1000")
    arguments.add_argument("--rounds", type=int, default=5)
    arguments.add_argument("--warming", type=int, default=1)
    given = arguments.parse_args()
    sizes = [int(size) for size in given.sizes.split(",")]
    os.makedirs(OUT, exist_ok=True)
    fetch()
    if given.what == "warm":
        warm(given.kinds, sizes, given.rounds, given.warming)
    elif given.what == "cold":
        cold(given.kinds, sizes, given.rounds)
    else:
        jars()


if __name__ == "__main__":
    main()
