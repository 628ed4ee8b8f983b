// Times LEMON's NetworkSimplex on an edition read from standard input: a line of "mentors mentees rounds path", the path
// of its scores (float64, mentee by mentee, -1 where forbidden), and a line of capacities. Before each round it waits for
// a line; it prints rounds of milliseconds (the solver's call alone), pairs and total.
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <chrono>
#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

using Graph = lemon::SmartDigraph;
using Solver = lemon::NetworkSimplex<Graph, int, long long>;

int main() {
  int mentors, mentees, rounds;
  std::string path;
  std::cin >> mentors >> mentees >> rounds >> path;
  std::vector<int> capacities(mentors);
  for (int &places : capacities) std::cin >> places;
  std::vector<double> scores(static_cast<size_t>(mentors) * mentees);
  FILE *file = std::fopen(path.c_str(), "rb");
  if (!file || std::fread(scores.data(), sizeof(double), scores.size(), file) != scores.size()) return 1;
  std::fclose(file);

  // Source -> mentee -> mentor -> sink; what is not matched goes from source to sink. One more filled place outweighs
  // any total.
  const long long bonus = 1000000LL * (std::min(mentors * 4, mentees) + 1);
  Graph graph;
  graph.reserveNode(mentors + mentees + 2);
  graph.reserveArc(scores.size() + mentors + mentees + 1);
  const Graph::Node source = graph.addNode(), sink = graph.addNode();
  std::vector<Graph::Node> mentor(mentors), mentee(mentees);
  for (auto &node : mentor) node = graph.addNode();
  for (auto &node : mentee) node = graph.addNode();
  std::vector<Graph::Arc> pairs;
  std::vector<long long> worth;
  for (int i = 0; i < mentees; ++i)
    for (int j = 0; j < mentors; ++j) {
      const double score = scores[static_cast<size_t>(i) * mentors + j];
      if (score < 0) continue;
      pairs.push_back(graph.addArc(mentee[i], mentor[j]));
      worth.push_back(static_cast<long long>(score));
    }
  Graph::ArcMap<int> room(graph, 1);
  Graph::ArcMap<long long> cost(graph, 0);
  for (size_t a = 0; a < pairs.size(); ++a) cost[pairs[a]] = -(worth[a] + bonus);
  for (int i = 0; i < mentees; ++i) room[graph.addArc(source, mentee[i])] = 1;
  for (int j = 0; j < mentors; ++j) room[graph.addArc(mentor[j], sink)] = capacities[j];
  room[graph.addArc(source, sink)] = mentees;

  std::string line;
  std::getline(std::cin, line);
  std::cout << "ready" << std::endl;
  for (int round = 0; round < rounds; ++round) {
    std::getline(std::cin, line);
    Solver solver(graph);
    solver.upperMap(room).costMap(cost).stSupply(source, sink, mentees);
    const auto start = std::chrono::steady_clock::now();
    solver.run();
    const std::chrono::duration<double, std::milli> spent = std::chrono::steady_clock::now() - start;
    long long total = 0;
    int matched = 0;
    for (size_t a = 0; a < pairs.size(); ++a)
      if (solver.flow(pairs[a]) == 1) ++matched, total += worth[a];
    std::cout << "{\"milliseconds\":" << spent.count() << ",\"matched\":" << matched << ",\"total\":" << total << "}"
              << std::endl;
  }
}
