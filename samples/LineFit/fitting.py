import numpy


class Line:
    def __init__(self, x, y):
        self.x, self.y = x, y
        self.slope, self.offset = numpy.polyfit(x, y, 1)

    def residual(self):
        return numpy.std(self.y - (self.slope * self.x + self.offset))
