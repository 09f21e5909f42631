namespace PortLeak;

/// <summary>A frame of the interpreter's stack.</summary>
/// <param name="File">The path of the source file as the interpreter knows it.</param>
/// <param name="Line">The line, from 1; 0 if it is not known.</param>
/// <param name="Function">The name of the function or method.</param>
public sealed record PortStackFrame(string File, int Line, string Function);
