package io.breakwater.benchmarks;

import io.breakwater.stack.HouseRules;

class ArchitectureTest extends HouseRules {}
