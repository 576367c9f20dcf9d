"""lay_out_runtime.py <program> <root>: makes a .NET root of the runtime within a self-contained program."""

import json
import os
import shutil
import sys

VERSION = "9.0.5"
TARGET = ".NETCoreApp,Version=v9.0"
FRAMEWORKS = ("Microsoft.NETCore.App", "Microsoft.AspNetCore.App")


def main(program, root):
    shutil.rmtree(root, ignore_errors=True)
    os.makedirs(f"{root}/host/fxr/{VERSION}")
    shutil.copy(f"{program}/libhostfxr.so", f"{root}/host/fxr/{VERSION}/")
    with open(f"{program}/azmcp.deps.json", encoding="utf-8") as file:
        targets = json.load(file)["targets"]
    libraries = next(libraries for name, libraries in targets.items() if "/" in name)
    for framework in FRAMEWORKS:
        folder = f"{root}/shared/{framework}/{VERSION}"
        os.makedirs(folder)
        managed, native = files_of(libraries, framework)
        if framework == "Microsoft.AspNetCore.App":
            # The program brings newer ones of its own, which its list does not name as parts of the framework.
            managed |= {name for name in os.listdir(program) if name.startswith("Microsoft.Extensions.")}
        for name in managed | native:
            shutil.copy(f"{program}/{name}", folder)
        write(f"{folder}/{framework}.deps.json", dependencies(framework, managed, native))
    depends_on = {"framework": {"name": "Microsoft.NETCore.App", "version": VERSION}, "tfm": "net9.0"}
    write(f"{folder}/{framework}.runtimeconfig.json", {"runtimeOptions": depends_on})


def files_of(libraries, framework):
    """The names of what the program's list has of a framework."""
    found = next(library for name, library in libraries.items() if name.startswith(f"runtimepack.{framework}.Runtime"))
    return tuple({os.path.basename(path) for path in found.get(kind, {})} for kind in ("runtime", "native"))


def dependencies(framework, managed, native):
    library = f"{framework}.Runtime.linux-x64/{VERSION}"
    files = {"runtime": {name: {} for name in sorted(managed)}, "native": {name: {} for name in sorted(native)}}
    return {
        "runtimeTarget": {"name": f"{TARGET}/linux-x64", "signature": ""},
        "compilationOptions": {},
        "targets": {TARGET: {}, f"{TARGET}/linux-x64": {library: files}},
        "libraries": {library: {"type": "package", "serviceable": True, "sha512": ""}},
    }


def write(file, content):
    with open(file, "w", encoding="utf-8") as target:
        json.dump(content, target)


main(*sys.argv[1:])
