%% What an Erlang program does with ErlPort for the works of the benchmark. Reads a command a line, does it, answers a line.
-module(erlport_peer).
-export([main/1]).

-define(CALLERS, 64).

main([Python, Guest]) ->
    Options = [{python, Python}, {python_path, [Guest]}],
    {ok, Port} = python:start(Options),
    io:put_chars([erlang:system_info(otp_release), "\n"]),
    Values = #{"bytes" => rand:bytes(16 * 1024 * 1024), "integers" => lists:seq(0, 99999), "records" => records(100000)},
    serve(Port, Options, Values).

echo(Port, Value) -> python:call(Port, work, echo, [Value]).

records(Count) ->
    [#{sensor => list_to_binary(["s", integer_to_list(N rem 100)]), hour => N rem 24, value => N / 7} || N <- lists:seq(0, Count - 1)].

serve(Port, Options, Values) ->
    case io:get_line("") of
        eof ->
            halt(0);
        Line ->
            [Work, Count] = string:lexemes(Line, " \n"),
            work(Work, list_to_integer(Count), Port, Options, Values),
            io:put_chars("done\n"),
            serve(Port, Options, Values)
    end.

work("calls", Count, Port, _, _) ->
    repeat(Count, fun() -> 42 = echo(Port, 42) end);
work("callers", Count, Port, _, _) ->
    Callers = [spawn_monitor(fun() -> repeat(Count div ?CALLERS, fun() -> 42 = echo(Port, 42) end) end) || _ <- lists:seq(1, ?CALLERS)],
    [receive {'DOWN', Monitor, process, Caller, normal} -> ok end || {Caller, Monitor} <- Callers];
work("starts", Count, _, Options, _) ->
    repeat(Count, fun() ->
        {ok, Port} = python:start(Options),
        42 = echo(Port, 42),
        python:stop(Port)
    end);
work(Value, Count, Port, _, Values) ->
    Sent = map_get(Value, Values),
    repeat(Count, fun() -> Sent = echo(Port, Sent) end).

repeat(0, _) -> ok;
repeat(Count, Work) ->
    Work(),
    repeat(Count - 1, Work).
