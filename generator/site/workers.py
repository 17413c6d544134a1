"""Work that is done by several processes: forks of this one, which know all that it knows.

What a fork works out comes back as bytes; what it could not do is left to the caller, as is
everything where a system knows no forks. So the answer never depends on how many there are.
"""

from __future__ import annotations

import gc
import io
import json
import os
import select
import selectors
import signal
import struct
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from typing import NoReturn, TypeVar

from generator.site.inputs import read_beyond, read_so_far

FEWEST = 4  # pieces of work for which a fork is worth while
_LOOK = 50_000  # new objects after which a fork looks for what can be let go
_MOST = 16_000_000  # bytes that wait in a fork until its caller reads them
_NUMBER = struct.Struct(">I")
_HEAD = struct.Struct(">IQ")
_READ = 0xFFFFFFFF  # not the number of a piece of work: what the fork has read
# By what others are given numbers just now. A fork closes its copies: who waits for numbers would
# not see that there are no more.
_giving = set[io.FileIO]()
Task = TypeVar("Task")


class WorkerEnded(Exception):
    """A process that did a part of the work was ended by somebody, or by the system."""

    def __init__(self, number: int) -> None:
        name = signal.Signals(number).name if number in {*signal.Signals} else str(number)
        super().__init__(f"a process that did a part of the work was ended from outside ({name})")


def in_workers(
    jobs: int,
    tasks: Sequence[Task],
    work: Callable[[Task], bytes | None],
    fewest: int = FEWEST,
    together: Callable[[Task], object] | None = None,
) -> Iterator[tuple[int, bytes]]:
    """What `work` gives for tasks, each with its number, in the order in which they are done.

    fewest: tasks for which a process is worth while. together: as in `at_work`.
    Of some there may be nothing, or of all: these are the caller's to do, mistakes included.
    Raises WorkerEnded, OSError.
    """
    with at_work(min(jobs, len(tasks) // fewest), tasks, work, together) as answers:
        yield from answers()


@contextmanager
def at_work(
    jobs: int,
    tasks: Sequence[Task],
    work: Callable[[Task], bytes | None],
    together: Callable[[Task], object] | None = None,
    around: Callable[[], AbstractContextManager[None]] = nullcontext,
    patience: int = 0,
) -> Iterator[Callable[[], Iterator[tuple[int, bytes]]]]:
    """Have other processes do tasks while this one goes on.

    Entered is what waits for the answers, as `in_workers` gives them; where nobody waits any more,
    the processes are ended. together: tasks for which this gives the same are done by one process,
    one after the other: it knows what they share. around: is entered for each such share of the
    work. patience: how far they stand back, as `nice` has it, for others that want a processor.
    Raises WorkerEnded, OSError.
    """
    if not (tasks and _may_fork(jobs)):
        yield lambda: iter(())
        return
    groups: dict[object, list[int]] = {}
    for number, task in enumerate(tasks):
        groups.setdefault(together(task) if together else number, []).append(number)
    shares = [*groups.values()]
    numbers = b"".join(_NUMBER.pack(number) for number in range(len(shares)))
    with _forks(min(jobs, len(shares)), shares, tasks, work, around, patience) as (forks, give):
        waiting = numbers[_given(give, numbers) :]
        if not waiting:
            give.close()

        def answers() -> Iterator[tuple[int, bytes]]:
            yield from _answers(forks, give, waiting)
            _see_off(forks)

        yield answers


@contextmanager
def beside(jobs: int, work: Callable[[], bytes]) -> Iterator[Callable[[], bytes]]:
    """Have another process do a piece of work while this one goes on.

    What is entered waits for its result; where no other could do it, it is done then.
    Raises WorkerEnded, OSError, and whatever the work raises.
    """
    with at_work(jobs, [None], lambda _: work()) as answers:

        def result() -> bytes:
            done = dict(answers())
            return done[0] if done else work()

        yield result


@contextmanager
def _forks(
    count: int,
    shares: Sequence[Sequence[int]],
    tasks: Sequence[Task],
    work: Callable[[Task], bytes | None],
    around: Callable[[], AbstractContextManager[None]],
    patience: int,
) -> Iterator[tuple[dict[int, int], io.FileIO]]:
    """Forks at work, each with the pipe on which it answers; and that by which they get numbers."""
    waiting, given = os.pipe()
    os.set_blocking(given, False)
    give = io.FileIO(given, "wb")
    _giving.add(give)
    forks: dict[int, int] = {}
    try:
        gc.freeze()  # else each look for what can be let go would copy what the forks share
        for _ in range(count):
            answers, answer = os.pipe()
            _widen(answer)
            if (fork := os.fork()) == 0:
                for one in _giving:
                    one.close()
                _work(shares, tasks, work, around, waiting, answer, patience)
            os.close(answer)
            forks[fork] = answers
        os.close(waiting)
        waiting = -1
        yield forks, give
    finally:
        gc.unfreeze()
        give.close()
        _giving.discard(give)
        if waiting != -1:
            os.close(waiting)
        for fork, answers in forks.items():
            with suppress(OSError):
                os.kill(fork, signal.SIGKILL)
                os.waitpid(fork, 0)
            os.close(answers)


def _see_off(forks: dict[int, int]) -> None:
    """Wait for the end of forks that have nothing more to do. Raises WorkerEnded."""
    for fork in [*forks]:
        _, status = os.waitpid(fork, 0)
        os.close(forks.pop(fork))
        if os.WIFSIGNALED(status):
            raise WorkerEnded(os.WTERMSIG(status))


def _may_fork(jobs: int) -> bool:
    return jobs > 1 and hasattr(os, "fork") and threading.active_count() == 1


def _widen(pipe: int) -> None:
    """Let a pipe take in more pages than one before it is read, where the system can."""
    with suppress(ImportError, AttributeError, OSError):
        import fcntl  # Windows has none

        fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, 1 << 20)


def _answers(
    forks: Mapping[int, int], give: io.FileIO, numbers: bytes
) -> Iterator[tuple[int, bytes]]:
    """Give out the numbers of shares to whoever asks next, and take in what is done."""
    with selectors.DefaultSelector() as ready:
        if numbers:
            ready.register(give, selectors.EVENT_WRITE)
        taken = {answers: bytearray() for answers in forks.values()}
        for answers in taken:
            ready.register(answers, selectors.EVENT_READ)
        while taken:
            for key, _ in ready.select():
                if key.fileobj is give:
                    numbers = numbers[_given(give, numbers) :]
                    if not numbers:  # whoever asks then is done
                        ready.unregister(give)
                        give.close()
                    continue
                data = os.read(key.fd, 1 << 20)
                if not data:
                    ready.unregister(key.fd)
                    del taken[key.fd]
                    continue
                taken[key.fd] += data
                yield from _whole(taken[key.fd])


def _given(give: io.FileIO, numbers: bytes) -> int:
    """How much could be given out; all of it where nobody is there to take it."""
    try:
        # A number is never torn: what a pipe takes at once goes in whole.
        return give.write(numbers[: 512 * _NUMBER.size]) or 0
    except BrokenPipeError:
        return len(numbers)


def _whole(data: bytearray) -> Iterator[tuple[int, bytes]]:
    """The answers that have come whole; they are taken away."""
    while len(data) >= _HEAD.size:
        number, size = _HEAD.unpack_from(data)
        end = _HEAD.size + size
        if len(data) < end:
            return
        answer = bytes(data[_HEAD.size : end])
        del data[:end]
        if number == _READ:
            read_beyond(json.loads(answer))
        else:
            yield number, answer


def _work(
    shares: Sequence[Sequence[int]],
    tasks: Sequence[Task],
    work: Callable[[Task], bytes | None],
    around: Callable[[], AbstractContextManager[None]],
    waiting: int,
    answer: int,
    patience: int,
) -> NoReturn:
    """What a fork does, and all it does: nothing of its caller's is ever done twice."""
    try:
        os.nice(patience)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, signal.SIG_DFL)
        before = read_so_far()
        # What was there before is not looked through, and little of what is made is to last.
        gc.set_threshold(_LOOK, 20, 50)
        told = _Told(answer)
        while data := os.read(waiting, _NUMBER.size):
            with around():
                for number in shares[_NUMBER.unpack(data)[0]]:
                    done = work(tasks[number])
                    if done is not None:
                        told.add(number, done)
        told.add(_READ, json.dumps(read_so_far(before)).encode())
        told.send(0)
        os._exit(0)
    except BaseException:
        os._exit(1)  # the caller meets the same mistake, and tells it


class _Told:
    """Answers on their way to a caller who may have something else to do: nobody waits for that."""

    def __init__(self, pipe: int) -> None:
        os.set_blocking(pipe, False)
        self.pipe, self.size = pipe, 0
        self.waiting: deque[memoryview] = deque()

    def add(self, number: int, data: bytes) -> None:
        """Answer, now or later; what waits for the caller may not become too much."""
        self.waiting.append(memoryview(_HEAD.pack(number, len(data)) + data))
        self.size += _HEAD.size + len(data)
        self.send(_MOST)

    def send(self, most: int) -> None:
        """Write what can be written, and wait while there is more left than that."""
        while self.waiting:
            try:
                done = os.write(self.pipe, self.waiting[0])
            except BlockingIOError:
                if self.size <= most:
                    return
                room = select.poll()  # `select` knows no pipe above 1,023
                room.register(self.pipe, select.POLLOUT)
                room.poll()
                continue
            self.size -= done
            rest = self.waiting.popleft()[done:]
            if rest:
                self.waiting.appendleft(rest)
