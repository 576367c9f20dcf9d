"""compile.py <.NET root> <folder of Roslyn> <dll> <source…>: compiles C# without the .NET SDK."""

import glob
import json
import os
import sys

from clr_loader import get_coreclr
from pythonnet import set_runtime

root, roslyn, target, *sources = (os.path.abspath(path) for path in sys.argv[1:])
runtime = os.path.join(os.path.dirname(target), "compiler.runtimeconfig.json")
with open(runtime, "w", encoding="utf-8") as file:
    framework = {"name": "Microsoft.NETCore.App", "version": os.path.basename(glob.glob(f"{root}/host/fxr/*")[0])}
    json.dump({"runtimeOptions": {"tfm": "net9.0", "framework": framework}}, file)
set_runtime(get_coreclr(runtime_config=runtime, dotnet_root=root))

import clr  # noqa: E402: pythonnet gives it once the runtime is set

sys.path.append(roslyn)
clr.AddReference(f"{roslyn}/Microsoft.CodeAnalysis.dll")
clr.AddReference(f"{roslyn}/Microsoft.CodeAnalysis.CSharp.dll")

from Microsoft.CodeAnalysis import MetadataReference, NullableContextOptions, OutputKind, SyntaxTree  # noqa: E402
from Microsoft.CodeAnalysis.CSharp import (  # noqa: E402
    CSharpCompilation,
    CSharpCompilationOptions,
    CSharpSyntaxTree,
)
from System.Collections.Generic import List  # noqa: E402
from System.IO import File  # noqa: E402

# What Microsoft.NET.Sdk.Web imports in every file.
IMPLICIT = """System System.Collections.Generic System.IO System.Linq System.Net.Http System.Net.Http.Json
    System.Threading System.Threading.Tasks Microsoft.AspNetCore.Builder Microsoft.AspNetCore.Hosting
    Microsoft.AspNetCore.Http Microsoft.AspNetCore.Routing Microsoft.Extensions.Configuration
    Microsoft.Extensions.DependencyInjection Microsoft.Extensions.Hosting Microsoft.Extensions.Logging""".split()


def text_of(path):
    with open(path, encoding="utf-8") as source:
        return source.read()


trees = List[SyntaxTree]()
for text in ["".join(f"global using {name};\n" for name in IMPLICIT), *map(text_of, sources)]:
    trees.Add(CSharpSyntaxTree.ParseText(text))
references = List[MetadataReference]()
for library in glob.glob(f"{root}/shared/*/*/*.dll"):
    references.Add(MetadataReference.CreateFromFile(library))
options = CSharpCompilationOptions(OutputKind.ConsoleApplication).WithNullableContextOptions(
    NullableContextOptions.Enable
)
stream = File.Create(target)
result = CSharpCompilation.Create("app", trees, references, options).Emit(stream)
stream.Close()
for diagnostic in map(str, result.Diagnostics):
    if "error CS" in diagnostic or "warning CS8" in diagnostic:
        print(diagnostic)
sys.exit(0 if result.Success else 1)
