"""What programs do with numpy."""
import numpy


def version():
    return numpy.__version__


def double(array):
    assert type(array) is numpy.ndarray, type(array)
    return array * 2


def is_a_view(array):
    return not array.flags.owndata and bool(array.flags.writeable)


def scalars():
    return [
        numpy.float32(0.5), numpy.float64("nan"), numpy.int8(-1), numpy.uint64(2**64 - 1), numpy.bool_(True), numpy.str_("text"),
        numpy.bytes_(b"bytes"), numpy.complex64(1 - 2j), numpy.datetime64("2024-02-29T12:30"), numpy.timedelta64(90, "s")]


def transposed(array):
    return numpy.asarray(array).T
